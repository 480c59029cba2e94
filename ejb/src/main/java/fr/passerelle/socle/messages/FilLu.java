package fr.passerelle.socle.messages;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An exchange as someone reads it.
 *
 * @param organisme the reference of the body
 * @param cote which side the reader is on
 * @param closLe {@code null} while it goes on
 */
public record FilLu(long id, String organisme, String objet, Cote cote, Instant ouvertLe, Instant closLe, List<Ligne> messages) implements Serializable {

    public FilLu {
        messages = List.copyOf(messages);
    }

    public boolean estClos() {
        return closLe != null;
    }

    public boolean estDeLaMaison() {
        return cote == Cote.MAISON;
    }

    /**
     * One message.
     *
     * @param mien whether it is from the reader's side
     * @param auteur who wrote it, as the reader knows them
     * @param nouveau whether the reader sees it for the first time
     * @param luPar who of the other side first read it, {@code null} when nobody has
     */
    public record Ligne(long id, boolean mien, String auteur, Instant quand, String texte, List<Jointe> pieces, boolean nouveau, String luPar, Instant luLe)
            implements Serializable {

        public Ligne {
            pieces = List.copyOf(pieces);
        }
    }

    /** An attachment. */
    public record Jointe(long id, String nom, long taille) implements Serializable {
    }
}
