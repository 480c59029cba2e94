package fr.passerelle.http;

import java.nio.charset.StandardCharsets;

/** Ce que le serveur a répondu, tel quel : aucune redirection n'est suivie. */
public record Reponse(String adresse, int statut, String type, byte[] corps) {

    public String texte() {
        return new String(corps, StandardCharsets.UTF_8);
    }

    public boolean enHtml() {
        return type.startsWith("text/html");
    }
}
