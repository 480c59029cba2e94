package fr.passerelle.avip.comite;

import fr.passerelle.avip.label.Avis;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A session on one page.
 *
 * @param membre whether who reads gives an opinion here
 * @param gerant whether who reads prepares and closes it
 * @param presentables what may still be put on its agenda
 */
public record DossierDeSeance(SeanceVue vue, List<Invite> invites, List<Point> points, List<Presentable> presentables, boolean membre,
        boolean gerant) implements Serializable {

    /** @param presence {@code null} before it is known */
    public record Invite(long id, String nom, String organisme, String courriel, String compte, Presence presence) implements Serializable {
    }

    /**
     * A candidacy, or a renewal, on the agenda: facts on a structure and aggregates, never a parent.
     *
     * @param calcul the arithmetic of the floor
     * @param tenu whether what is proposed holds it
     * @param criteres how many were found satisfied, out of how many looked at
     * @param synthese of the Caf, or {@code null}
     * @param avis of the committee, once closed
     * @param mien what who reads thinks of it, or {@code null}
     */
    public record Point(long id, long label, String objet, String structure, String commune, String gestionnaire, int agrement, Integer places, String calcul,
            boolean tenu, String criteres, String synthese, Avis avis, String avisTexte, List<AvisVu> membres, AvisVu mien) implements Serializable {

        public long combien(String code) {
            return membres.stream().filter(a -> a.avis().name().equals(code)).count();
        }
    }

    /** The dated opinion of a member. */
    public record AvisVu(String membre, AvisDeMembre avis, String commentaire, Instant quand) implements Serializable {
    }

    /** A label before the committee that no session looks at yet. */
    public record Presentable(long label, String objet, String nom) implements Serializable {
    }
}
