package fr.passerelle.avip.orientation;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where requests are kept. */
@ApplicationScoped
class OrientationRepository {

    @Inject
    private EntityManager em;

    Orientation ajouter(Orientation orientation) {
        em.persist(orientation);
        em.flush();
        return orientation;
    }

    Optional<Orientation> trouver(long id) {
        return Optional.ofNullable(em.find(Orientation.class, id));
    }

    /** The one to change, held until the act is done, at the version that was read: its steps count as changes of it. */
    Orientation tenir(long id, int version, Acte acte) {
        Orientation o = tenir(id);
        if (o.version() != version) {
            throw new VersionPerimee("La demande " + o.reference() + " a changé entre-temps\u202f: " + o.situation(acte));
        }
        em.lock(o, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return o;
    }

    /** The one to change, as it is now: for what the clock or another request does to it. */
    Orientation tenirTelle(long id) {
        Orientation o = tenir(id);
        em.lock(o, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return o;
    }

    private Orientation tenir(long id) {
        return Verrous.prendre(em, Orientation.class, id).orElseThrow(() -> new Introuvable("orientation " + id));
    }

    /** Those asked at the same time, it included, all held, in the order of their numbers. */
    List<Long> tenirLeGroupe(long id) {
        List<Long> ids = Lignes.de(em.createNativeQuery("""
                select o.id from avip.orientation o where o.groupe = (select g.groupe from avip.orientation g where g.id = :id) order by o.id""", Long.class)
                .setParameter("id", id));
        Verrous.prendre(em, Orientation.class, ids.stream().mapToLong(Long::longValue));
        return ids;
    }

    List<Long> duGroupe(UUID groupe) {
        return em.createQuery("select o.id from Orientation o where o.groupe = :groupe order by o.id", Long.class).setParameter("groupe", groupe).getResultList();
    }

    Optional<Long> parReference(String reference) {
        return em.createQuery("select o.id from Orientation o where o.reference = :reference", Long.class).setParameter("reference", reference)
                .getResultStream().findFirst();
    }

    /** Whether that structure may be sent requests on that day: its label in force and someone to answer (R-AVIP-8). */
    boolean recoit(long structure, LocalDate jour) {
        return (Boolean) em.createNativeQuery("""
                select exists (select 1 from avip.structure s where s.id = :structure and s.fermee_le is null
                and exists (select 1 from avip.label l where l.structure_id = s.id and l.statut in ('ACTIF', 'A_RENOUVELER') and :jour between l.debut and l.fin)
                and exists (select 1 from avip.referent r where r.structure_id = s.id and r.depuis <= :jour and (r.jusqu_a is null or r.jusqu_a >= :jour)))""",
                Boolean.class).setParameter("structure", structure).setParameter("jour", jour).getSingleResult();
    }

    int versionApres(Orientation o) {
        em.flush();
        return o.version();
    }
}
