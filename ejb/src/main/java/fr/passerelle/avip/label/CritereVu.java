package fr.passerelle.avip.label;

import fr.passerelle.socle.commun.TextePropre;
import java.io.Serializable;
import java.util.List;

/**
 * A criterion with its evidence.
 *
 * @param preuve in words, possibly empty
 * @param constat of the Caf, or {@code null} when it was not looked at
 */
public record CritereVu(Critere critere, String preuve, Constat constat, List<PieceVue> pieces) implements Serializable {

    /** What keeps a sheet from being whole. */
    boolean manque() {
        return constat == null || constat == Constat.MANQUE || critere.seVoitAvantLeComite() && constat != Constat.SATISFAIT;
    }

    public boolean aUnePreuve() {
        return !TextePropre.estVide(preuve) || !pieces.isEmpty();
    }

    /** A paper of the dossier. */
    public record PieceVue(long id, String nom, long taille, String critere) implements Serializable {
    }
}
