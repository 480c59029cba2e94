package fr.passerelle.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Ce que le serveur a répondu.
 *
 * @param renvoi où elle mène, quand elle renvoie ailleurs, ou un texte vide
 * @param temoins ceux qu'elle pose, tels qu'ils s'écrivent
 */
public record Reponse(URI adresse, int statut, String type, String renvoi, byte[] corps, List<String> temoins) {

    static Reponse de(HttpResponse<byte[]> reponse) {
        return new Reponse(reponse.uri(), reponse.statusCode(), reponse.headers().firstValue("content-type").orElse(""),
                reponse.headers().firstValue("location").orElse(""), reponse.body(), reponse.headers().allValues("set-cookie"));
    }

    public String texte() {
        return new String(corps, StandardCharsets.UTF_8);
    }

    public boolean enHtml() {
        return type.startsWith("text/html");
    }
}
