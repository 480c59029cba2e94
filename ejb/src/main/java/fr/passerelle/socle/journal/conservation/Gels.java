package fr.passerelle.socle.journal.conservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Keeps the holds as they are while what is due goes: {@link Gel#tient} then says of each thing whether it may. */
@ApplicationScoped
public class Gels {

    @Inject
    private EntityManager em;

    /** Until the transaction ends: a hold being set waits for it, or it for the hold; none is set meanwhile and passed over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void retenir() {
        em.createNativeQuery("lock table journal.gel in share mode").executeUpdate();
    }
}
