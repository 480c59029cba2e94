package fr.passerelle.avip.demande;

import fr.passerelle.avip.orientation.EnfantDit;
import java.io.Serializable;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * A request being written.
 *
 * @param proposition the parent a structure proposed, whom it completes; {@code null} for any other
 */
public record BrouillonVu(long id, int version, String auteur, BrouillonSaisi contenu, Long proposition, Instant commenceLe, Instant gardeLe)
        implements Serializable {

    /** Whom it is about, as far as it says. */
    public String titre() {
        String parent = contenu.fiche().parent().enClair();
        String enfants = contenu.fiche().enfants().stream().map(EnfantDit::prenom).filter(p -> p != null && !p.isEmpty()).collect(Collectors.joining(", "));
        String nom = parent.isEmpty() ? "Parent à nommer" : parent;
        return enfants.isEmpty() ? nom : nom + " — " + enfants;
    }
}
