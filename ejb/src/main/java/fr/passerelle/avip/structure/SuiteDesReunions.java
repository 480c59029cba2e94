package fr.passerelle.avip.structure;

import fr.passerelle.partenaires.registre.PartenaireReuni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** A partner merged into another leaves it the structures it ran, in the same transaction. */
@ApplicationScoped
class SuiteDesReunions {

    @Inject
    private EntityManager em;

    void suivre(@Observes PartenaireReuni reuni) {
        em.createQuery("update versioned Structure s set s.partenaire = :garde where s.partenaire = :absorbe")
                .setParameter("garde", reuni.garde()).setParameter("absorbe", reuni.absorbe()).executeUpdate();
    }
}
