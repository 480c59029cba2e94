package fr.passerelle.conteneur;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fait faire dans le serveur ce qu'un test du navigateur a besoin de trouver fait : ses données viennent des services publics, au nom
 * de qui il faut, et non d'un formulaire rempli une fois de plus.
 *
 * <pre>{@code
 * String reference = Appel.faire(SaisinesPretes.class, "recevable", nom, numero);
 * }</pre>
 */
public final class Appel {

    static final String ISSUE = "Issue";
    static final String REUSSI = "reussi";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Appel() {
    }

    /** Appelle, dans le serveur principal, une méthode publique et statique qui prend des textes et en rend un. */
    public static String faire(Class<?> classe, String methode, String... textes) {
        return faire(ServeurDeTest.principal(), classe, methode, textes);
    }

    public static String faire(ServeurDeTest serveur, Class<?> classe, String methode, String... textes) {
        return envoyer(serveur, "appel", Stream.concat(Stream.of(classe.getName(), methode), Stream.of(textes)).toArray(String[]::new));
    }

    /** Fait là-bas, sur un serveur que l'on a lancé soi-même avec l'archive des tests, ce test d'une classe {@link DansLeServeur}. */
    public static void eprouver(URI serveur, String classe, String test) {
        envoyer(serveur, "test", "[engine:junit-jupiter]/[class:" + classe + "]/[method:" + test + "()]");
    }

    static String envoyer(ServeurDeTest serveur, String quoi, String... textes) {
        return envoyer(serveur.adresse(), quoi, textes);
    }

    private static String envoyer(URI serveur, String quoi, String... textes) {
        String corps = Stream.of(textes).map(t -> "t=" + URLEncoder.encode(t, StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        URI adresse = serveur.resolve("/essais/" + quoi);
        HttpResponse<String> reponse = demander(HttpRequest.newBuilder(adresse).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(corps)).build());
        if (!REUSSI.equals(reponse.headers().firstValue(ISSUE).orElse(""))) {
            throw new AssertionError("Dans le serveur, " + String.join(" ", textes) + " : " + reponse.statusCode() + "\n" + reponse.body());
        }
        return reponse.body();
    }

    private static HttpResponse<String> demander(HttpRequest demande) {
        try {
            return HTTP.send(demande, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Appel interrompu", e);
        }
    }
}
