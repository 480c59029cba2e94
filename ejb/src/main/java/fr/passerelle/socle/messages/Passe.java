package fr.passerelle.socle.messages;

import java.time.Instant;

/**
 * A message of the past.
 *
 * @param luPar the account that read it, or {@code null} when nobody has
 */
public record Passe(Cote cote, String auteur, Instant le, String texte, String luPar, Instant luLe) {

    public static Passe nonLu(Cote cote, String auteur, Instant le, String texte) {
        return new Passe(cote, auteur, le, texte, null, null);
    }
}
