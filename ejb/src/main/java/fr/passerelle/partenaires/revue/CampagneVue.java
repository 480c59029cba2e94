package fr.passerelle.partenaires.revue;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A campaign and how far it is.
 *
 * @param echeance {@code null} when each partner has its own
 * @param lignes of all its reviews, and how many are settled, one way or another
 */
public record CampagneVue(long id, String libelle, LocalDate echeance, LocalDate expireLe, Instant ouverteLe, String ouvertePar, long revues,
        long terminees, long echues, long lignes, long confirmees, long changees, long retirees, long expirees, long parties) {

    public long enCours() {
        return revues - terminees - echues;
    }

    public long reglees() {
        return confirmees + changees + retirees + expirees + parties;
    }

    public long aRevoir() {
        return lignes - reglees();
    }

    /**
     * Whom a campaign would concern.
     *
     * @param partenaires those it would open a review for
     * @param droits their living rights
     * @param gereesParLaCaf among those partners, the ones the Caf reviews itself
     * @param dejaOuvertes partners left out: they have a review under way
     */
    public record Portee(long partenaires, long droits, long gereesParLaCaf, long dejaOuvertes) implements Serializable {
    }
}
