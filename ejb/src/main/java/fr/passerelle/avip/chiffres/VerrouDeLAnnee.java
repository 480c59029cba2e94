package fr.passerelle.avip.chiffres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** A year is frozen, taken over or given back by one person at a time. */
@ApplicationScoped
public class VerrouDeLAnnee {

    /** First key of the lock, ours alone in this database; the second is the year. */
    private static final int VERROU = 20_651;

    @Inject
    private EntityManager em;

    /** Until the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    public void prendre(int annee) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:verrou, :annee) as text)", String.class)
                .setParameter("verrou", VERROU).setParameter("annee", annee).getSingleResult();
    }
}
