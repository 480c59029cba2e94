package fr.passerelle.socle.courriels;

import java.time.Instant;

/**
 * One wording a text had.
 *
 * @param texte {@code null} when it went back to the text delivered
 */
public record VersionTexte(int version, TexteDeCourriel texte, Instant quand, String auteur) {

    public boolean retourAuTexteLivre() {
        return texte == null;
    }
}
