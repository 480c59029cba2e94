package fr.passerelle.mediation.conservation;

import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What needs no decision: cases go aside, and come back when their time is made longer; passing copies are erased. */
@ApplicationScoped
class Ages {

    /** How many cases change age in one transaction: few enough to hold up nobody. */
    private static final int LOT = 5_000;

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Durees durees;
    @Inject
    private Courriels courriels;
    @Inject
    private Clock horloge;

    @Transactional
    public int archiver() {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return em.createNativeQuery("""
                update mediation.saisine set archivee_le = :le where id in (select id from mediation.saisine
                    where terminee_le <= :fin and anonymisee_le is null and archivee_le is null limit :lot for update skip locked)""")
                .setParameter("le", aujourdhui).setParameter("fin", durees.de(Objet.SAISINE).finArchivable(aujourdhui))
                .setParameter("lot", LOT).executeUpdate();
    }

    @Transactional
    public int desarchiver() {
        return em.createNativeQuery("""
                update mediation.saisine set archivee_le = null where id in (select id from mediation.saisine
                    where archivee_le is not null and anonymisee_le is null and (terminee_le is null or terminee_le > :fin)
                    limit :lot for update skip locked)""")
                .setParameter("fin", durees.de(Objet.SAISINE).finArchivable(LocalDate.now(horloge)))
                .setParameter("lot", LOT).executeUpdate();
    }

    @Transactional
    public int effacerLesCourriels() {
        return courriels.oublierPartisAvant(limite(Objet.COURRIEL));
    }

    @Transactional
    public int effacerLesBrouillons() {
        return em.createNativeQuery("delete from mediation.brouillon where maj_le < :avant")
                .setParameter("avant", limite(Objet.BROUILLON)).executeUpdate();
    }

    /** The first instant that is still kept. */
    private OffsetDateTime limite(Objet objet) {
        return durees.de(objet).finEchue(LocalDate.now(horloge)).plusDays(1).atStartOfDay(Horloge.PARIS)
                .toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
