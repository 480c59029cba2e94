package fr.passerelle.serveur;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Un vrai serveur de courriel, qui tarde à dire qu'il a reçu le premier message : il l'a, et qui l'envoie ne le sait pas. */
final class CourrierLent implements AutoCloseable {

    private final int port = Ports.libres().http();
    private final GreenMail serveur = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final List<String> recus = new CopyOnWriteArrayList<>();
    private final CountDownLatch premierRecu = new CountDownLatch(1);
    private final CountDownLatch repondre = new CountDownLatch(1);

    CourrierLent() {
        serveur.start();
        serveur.getUserManager().setMessageDeliveryHandler((message, adresse) -> {
            recus.add(adresse.getEmail());
            premierRecu.countDown();
            attendre(repondre);
            return boite(serveur.getUserManager(), adresse.getEmail());
        });
    }

    int port() {
        return port;
    }

    void attendreLePremier() {
        attendre(premierRecu);
    }

    void repondre() {
        repondre.countDown();
    }

    /** À qui, dans l'ordre, et autant de fois que reçus. */
    List<String> recus() {
        return List.copyOf(recus);
    }

    private static GreenMailUser boite(UserManager boites, String adresse) throws UserException {
        GreenMailUser connue = boites.getUserByEmail(adresse);
        return connue == null ? boites.createUser(adresse, adresse, adresse) : connue;
    }

    private static void attendre(CountDownLatch signal) {
        try {
            if (!signal.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("Rien n'est venu");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        repondre.countDown();
        serveur.stop();
    }
}
