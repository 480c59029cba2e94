package fr.passerelle.mediation.conservation;

import fr.passerelle.socle.conservation.Conservation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** What needs no decision: cases go aside, and come back when their time is made longer. */
@ApplicationScoped
class Ages {

    /** How many cases change age in one transaction: few enough to hold up nobody. */
    private static final int LOT = 5_000;

    @Inject
    private EntityManager em;
    @Inject
    private Conservation conservation;
    @Inject
    private Clock horloge;

    @Transactional
    public int archiver() {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return em.createNativeQuery("""
                update mediation.saisine set archivee_le = :le where id in (select id from mediation.saisine
                    where terminee_le <= :fin and anonymisee_le is null and archivee_le is null limit :lot for update skip locked)""")
                .setParameter("le", aujourdhui).setParameter("fin", conservation.enVigueur(SaisineConservee.CODE).finArchivable(aujourdhui))
                .setParameter("lot", LOT).executeUpdate();
    }

    @Transactional
    public int desarchiver() {
        return em.createNativeQuery("""
                update mediation.saisine set archivee_le = null where id in (select id from mediation.saisine
                    where archivee_le is not null and anonymisee_le is null and (terminee_le is null or terminee_le > :fin)
                    limit :lot for update skip locked)""")
                .setParameter("fin", conservation.enVigueur(SaisineConservee.CODE).finArchivable(LocalDate.now(horloge)))
                .setParameter("lot", LOT).executeUpdate();
    }
}
