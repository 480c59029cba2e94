package fr.passerelle.avip.demande;

import fr.passerelle.avip.orientation.FicheOrientation;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All that a request being written says, as typed: nothing is required of it before it is sent.
 *
 * @param referenceDora of the request begun there, or {@code null}
 * @param structures those chosen, three at most (R-AVIP-26)
 * @param commune the code of the one distances are counted from; kept with the draft, not with what is sent
 * @param informeLe when it was ticked that the parent was told and agrees, or {@code null}
 * @param certifie that childcare conditions the parcours, and that the body goes on accompanying the parent (R-AVIP-21)
 * @param suiteDe the request it starts again from, or {@code null}
 */
public record BrouillonSaisi(FicheOrientation fiche, String referenceDora, List<Long> structures, String commune, Instant informeLe, boolean certifie,
        Long suiteDe) implements Serializable {

    public static final int STRUCTURES_AU_PLUS = 3;

    public BrouillonSaisi {
        fiche = fiche == null ? FicheOrientation.vide() : fiche;
        structures = structures == null ? List.of() : structures.stream().distinct().toList();
    }

    static BrouillonSaisi vierge() {
        return new BrouillonSaisi(FicheOrientation.vide(), null, List.of(), null, null, false, null);
    }

    BrouillonSaisi avecDora(String reference) {
        return new BrouillonSaisi(fiche, reference, structures, commune, informeLe, certifie, suiteDe);
    }

    /** What is known already of a parent and of what they need: where to ask, and what one ticks, are asked again. */
    static BrouillonSaisi depuis(FicheOrientation connue, String referenceDora, Long suiteDe) {
        return new BrouillonSaisi(connue, referenceDora, List.of(), null, null, false, suiteDe);
    }
}
