package fr.passerelle.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Ce que le serveur a répondu.
 *
 * @param renvoi où elle mène, quand elle renvoie ailleurs, ou un texte vide
 */
public record Reponse(URI adresse, int statut, String type, String renvoi, byte[] corps) {

    static Reponse de(HttpResponse<byte[]> reponse) {
        return new Reponse(reponse.uri(), reponse.statusCode(), reponse.headers().firstValue("content-type").orElse(""),
                reponse.headers().firstValue("location").orElse(""), reponse.body());
    }

    public String texte() {
        return new String(corps, StandardCharsets.UTF_8);
    }

    public boolean enHtml() {
        return type.startsWith("text/html");
    }
}
