package fr.passerelle.partenaires.convention;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Where conventions and their contracts are kept; always locked in the same order, the convention then its contracts. */
@ApplicationScoped
class ConventionRepository {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    String nouvelleReference() {
        Number numero = (Number) em.createNativeQuery("select nextval('partenaires.convention_numero')").getSingleResult();
        return "CONV-%d-%05d".formatted(LocalDate.now(horloge).getYear(), numero.longValue());
    }

    void ajouter(Convention convention) {
        em.persist(convention);
        em.flush();
    }

    void ajouter(Contrat contrat) {
        em.persist(contrat);
        em.flush();
    }

    void ajouter(Evenement evenement) {
        em.persist(evenement);
    }

    Convention get(long id) {
        return Optional.ofNullable(em.find(Convention.class, id)).orElseThrow(() -> new Introuvable("convention " + id));
    }

    Contrat contrat(long id) {
        return Optional.ofNullable(em.find(Contrat.class, id)).orElseThrow(() -> new Introuvable("contrat " + id));
    }

    /** Kept from any other change until the transaction ends, with all its contracts. */
    Convention tenir(long id) {
        Convention convention = Verrous.prendre(em, Convention.class, id).orElseThrow(() -> new Introuvable("convention " + id));
        Verrous.prendre(em, Contrat.class, contratsDe(id));
        return convention;
    }

    /** The same, at the version that was read. */
    Convention tenir(long id, int version) {
        Convention convention = tenir(id);
        if (convention.version() != version) {
            throw new VersionPerimee("La convention a changé entre-temps" + evenements(id).stream().findFirst().map(e -> e.vu(null))
                    .map(e -> "\u202f: " + e.par() + ", «\u202f" + e.titre() + "\u202f».").orElse("."));
        }
        em.lock(convention, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return convention;
    }

    /** One contract, after its convention. */
    Contrat tenirContrat(long id) {
        long convention = seul("select convention_id from partenaires.contrat where id = :cle", id).orElseThrow(() -> new Introuvable("contrat " + id));
        Verrous.prendre(em, Convention.class, convention);
        return Verrous.prendre(em, Contrat.class, id).orElseThrow(() -> new Introuvable("contrat " + id));
    }

    List<Convention> duPartenaire(long partenaire) {
        return em.createQuery("select c from Convention c where c.partenaire = :partenaire order by c.id desc", Convention.class)
                .setParameter("partenaire", partenaire).getResultList();
    }

    List<Contrat> contratsDuPartenaire(long partenaire) {
        return em.createQuery("select c from Contrat c join fetch c.convention where c.convention.partenaire = :partenaire order by c.id", Contrat.class)
                .setParameter("partenaire", partenaire).getResultList();
    }

    Optional<Convention> deReference(String reference) {
        return em.createQuery("select c from Convention c where c.reference = :reference", Convention.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    /** The latest first. */
    List<Evenement> evenements(long convention) {
        return em.createQuery("select e from EvenementDeConvention e where e.convention.id = :id order by e.le desc, e.id desc", Evenement.class)
                .setParameter("id", convention).getResultList();
    }

    /** Its number, without reading it: it may be locked after. */
    Optional<Long> numero(String reference) {
        return seul("select id from partenaires.convention where reference = :cle", reference);
    }

    private Optional<Long> seul(String requete, Object cle) {
        return Lignes.<Long>de(em.createNativeQuery(requete, Long.class).setParameter("cle", cle)).stream().findFirst();
    }

    private LongStream contratsDe(long convention) {
        List<Long> ids = Lignes.de(em.createNativeQuery("select id from partenaires.contrat where convention_id = :id", Long.class)
                .setParameter("id", convention));
        return ids.stream().mapToLong(Long::longValue);
    }
}
