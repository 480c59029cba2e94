package fr.passerelle.avip.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** What keeps a structure from being closed. */
@ApplicationScoped
class EngagementsEnCours {

    @Inject
    private EntityManager em;

    boolean aUnLabelOuvert(long structure) {
        return (Boolean) em.createNativeQuery("""
                select exists (select 1 from avip.label where structure_id = :structure
                    and statut not in ('RETIRE', 'RENONCE', 'EXPIRE', 'REFUSE', 'ABANDONNEE'))""", Boolean.class)
                .setParameter("structure", structure).getSingleResult();
    }

    boolean reserveAuDela(long structure, LocalDate jour) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from avip.reservation where structure_id = :structure and upper(periode) > :jour)", Boolean.class)
                .setParameter("structure", structure).setParameter("jour", jour).getSingleResult();
    }
}
