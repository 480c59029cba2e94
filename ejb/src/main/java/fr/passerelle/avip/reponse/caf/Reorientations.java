package fr.passerelle.avip.reponse.caf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;

/** A request the Caf sends on begins its steps again, from that day. */
@ApplicationScoped
class Reorientations {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    void noter(long orientation) {
        em.createNativeQuery("delete from avip.relance where orientation_id = :id").setParameter("id", orientation).executeUpdate();
        em.createNativeQuery("insert into avip.relance (orientation_id, etape, le) values (:id, 'REORIENTEE', :le)").setParameter("id", orientation)
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }
}
