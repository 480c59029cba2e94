package fr.passerelle.http;

import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Quelqu'un qui demande des adresses, connecté ou non, sans fenêtre : cent fois moins cher qu'une page affichée. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final HttpClient QUI_SUIT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final String FORMULAIRE = "application/x-www-form-urlencoded";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI serveur;
    private final String session;

    private Client(URI serveur, String session) {
        this.serveur = serveur;
        this.session = session;
    }

    /** Connecté au serveur principal, par la session que partagent dans ce lot les fenêtres de ce compte. */
    public static Client enTantQue(String compte) {
        return enTantQue(ServeurDeTest.principal(), compte);
    }

    public static Client enTantQue(ServeurDeTest serveur, String compte) {
        return enTantQue(serveur.adresse(), compte);
    }

    /** Connecté à un serveur que l'on a lancé soi-même. */
    public static Client enTantQue(URI serveur, String compte) {
        return avecSession(serveur, Sessions.de(serveur, compte));
    }

    /** Quelqu'un qui ne s'est pas connecté. */
    public static Client dehors() {
        return avecSession(ServeurDeTest.principal().adresse(), null);
    }

    static Client avecSession(URI serveur, String session) {
        return new Client(serveur, session);
    }

    /** Le chemin est relatif à l'application : {@code journal?qui=dpo}. */
    public Reponse lire(String chemin) {
        return Reponse.de(envoyer(HTTP, demande(chemin).GET().build()));
    }

    /** Comme {@link #lire}, jusqu'où mènent les renvois. */
    public Reponse suivre(String chemin) {
        return Reponse.de(envoyer(QUI_SUIT, demande(chemin).GET().build()));
    }

    public int statut(String chemin) {
        return lire(chemin).statut();
    }

    /** Envoie un formulaire écrit à la main, avec ces en-têtes : un nom, une valeur, un nom, une valeur… */
    public Reponse poster(String chemin, String corps, String... enTetes) {
        HttpRequest.Builder demande = demande(chemin).header("Content-Type", FORMULAIRE).POST(BodyPublishers.ofString(corps));
        return Reponse.de(envoyer(HTTP, (enTetes.length == 0 ? demande : demande.headers(enTetes)).build()));
    }

    HttpResponse<byte[]> poster(String chemin, Map<String, String> champs) {
        String corps = champs.entrySet().stream().map(c -> code(c.getKey()) + '=' + code(c.getValue())).collect(Collectors.joining("&"));
        return poster(chemin, FORMULAIRE, corps.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> poster(String chemin, String type, byte[] corps) {
        return envoyer(HTTP, demande(chemin).header("Content-Type", type).POST(BodyPublishers.ofByteArray(corps)).build());
    }

    HttpResponse<byte[]> demander(String chemin) {
        return envoyer(HTTP, demande(chemin).GET().build());
    }

    private HttpRequest.Builder demande(String chemin) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(serveur.resolve(chemin)).timeout(PATIENCE).header("Accept", "text/html,*/*");
        return session == null ? demande : demande.header("Cookie", Sessions.TEMOIN + '=' + session);
    }

    private static HttpResponse<byte[]> envoyer(HttpClient client, HttpRequest demande) {
        try {
            return client.send(demande, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Demande interrompue : " + demande.uri(), e);
        }
    }

    private static String code(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
