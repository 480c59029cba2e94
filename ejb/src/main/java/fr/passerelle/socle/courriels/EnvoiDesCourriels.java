package fr.passerelle.socle.courriels;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sends what waits in the outbox, one mail after the other on one connection. Two servers may do it at once. */
@ApplicationScoped
public class EnvoiDesCourriels implements Travail {

    /** One run does not last for ever; the next takes up where it stopped. */
    private static final int PAR_TOURNEE = 1_000;
    /** An address inside what a server says, between angle brackets or not. */
    private static final Pattern ADRESSE = Pattern.compile("<?[^\\s<>]+@[^\\s<>]+>?");

    @Inject
    private EnvoiRepository envois;
    @Inject
    private Facteur facteur;

    @Override
    public String code() {
        return "courriels.envoi";
    }

    @Override
    public String titre() {
        return "Envoyer les courriels en attente";
    }

    @Override
    public Duration cadence() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String executer() {
        envois.constaterLesInterrompus();
        if (!facteur.estRegle()) {
            long attendent = envois.combien(EtatEnvoi.EN_ATTENTE);
            return "Aucun serveur de courriel n’est réglé" + (attendent == 0 ? ""
                    : "\u202f: " + Typographie.compte(attendent, "courriel") + " en attente");
        }
        return envoyerTout();
    }

    /** Whether a mail server is settled: else all wait. */
    public boolean peutPartir() {
        return facteur.estRegle();
    }

    /** For how long the mail that waits longest has waited. */
    public Duration attente() {
        return envois.plusLongueAttente();
    }

    private String envoyerTout() {
        int partis = 0;
        int refuses = 0;
        Optional<Envoi> prochain = envois.prendre();
        while (prochain.isPresent()) {
            try (Facteur.Tournee tournee = facteur.partir()) {
                while (prochain.isPresent() && tournee.ouverte() && partis + refuses < PAR_TOURNEE) {
                    if (remettre(tournee, prochain.get())) {
                        partis++;
                    } else {
                        refuses++;
                    }
                    prochain = envois.prendre();
                }
            } catch (MessagingException injoignable) {
                // the mail in hand waits for its next time, the others have not moved
                envois.refuse(prochain.orElseThrow(), enClair(injoignable));
                return "Serveur de courriel injoignable (" + enClair(injoignable) + ")\u202f; " + bilan(partis, refuses + 1);
            }
            if (partis + refuses >= PAR_TOURNEE) {
                prochain.ifPresent(envois::rendre);
                return bilan(partis, refuses);
            }
        }
        return bilan(partis, refuses);
    }

    private boolean remettre(Facteur.Tournee tournee, Envoi envoi) {
        try {
            tournee.remettre(envoi);
            envois.parti(envoi);
            return true;
        } catch (SendFailedException refus) {
            envois.refuse(envoi, enClair(refus));
        } catch (MessagingException coupure) {
            envois.incertain(envoi, enClair(coupure));
        }
        return false;
    }

    private static String bilan(int partis, int refuses) {
        String envoyes = partis == 0 ? "Aucun courriel envoyé" : Typographie.compte(partis, "courriel") + (partis > 1 ? " envoyés" : " envoyé");
        return refuses == 0 ? envoyes : envoyes + ", " + refuses + (refuses > 1 ? " refusés" : " refusé");
    }

    /** The kind of failure and the server's own code; never the address, which its message may repeat. */
    private static String enClair(MessagingException echec) {
        String message = TextePropre.de(sansAdresse(String.valueOf(echec.getMessage())));
        Throwable cause = echec.getCause();
        return message + (cause == null || cause.getMessage() == null || message.contains(cause.getMessage()) ? ""
                : " – " + TextePropre.de(sansAdresse(cause.getMessage())));
    }

    private static String sansAdresse(String message) {
        return ADRESSE.matcher(message).replaceAll("…");
    }
}
