package fr.passerelle.avip.reponse;

import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.OrientationChangee;
import fr.passerelle.avip.places.Places;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The place of an acceptance that ends without a contract is free from the day after, whoever ended it (R-AVIP-35). */
@ApplicationScoped
public class LiberationDesPlaces {

    @Inject
    private EntityManager em;
    @Inject
    private Places places;
    @Inject
    private Clock horloge;

    void quandElleFinit(@Observes OrientationChangee fait) {
        if (fait.avant() == StatutOrientation.ACCEPTEE && (fait.apres() == StatutOrientation.NON_CONCRETISEE || fait.apres() == StatutOrientation.RETIREE)) {
            LocalDate demain = LocalDate.now(horloge).plusDays(1);
            enfants(fait.id()).forEach(enfant -> places.liberer(enfant, demain));
        }
    }

    /** Whether someone has begun a contract for it: the acceptance then holds. */
    public boolean aUnContrat(long orientation) {
        return (boolean) em.createNativeQuery("select exists (select 1 from avip.accueil a where a.orientation_id = :id and a.statut <> 'ANNULE')", Boolean.class)
                .setParameter("id", orientation).getSingleResult();
    }

    private List<Long> enfants(long orientation) {
        return Lignes.de(em.createNativeQuery("select e.id from avip.enfant e where e.orientation_id = :id order by e.id", Long.class).setParameter("id", orientation));
    }
}
