package fr.passerelle.avip.demande;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Where requests being written are kept; one of another body does not exist. */
@ApplicationScoped
class BrouillonRepository {

    @Inject
    private EntityManager em;

    BrouillonDOrientation ajouter(BrouillonDOrientation brouillon) {
        em.persist(brouillon);
        em.flush();
        return brouillon;
    }

    Optional<BrouillonDOrientation> trouver(long id) {
        return Optional.ofNullable(em.find(BrouillonDOrientation.class, id));
    }

    /** The one to change, held, at the version that was read. */
    BrouillonDOrientation tenir(long id, int version) {
        BrouillonDOrientation b = Verrous.prendre(em, BrouillonDOrientation.class, id).orElseThrow(() -> new Introuvable("brouillon " + id));
        if (b.version() != version) {
            throw new VersionPerimee("Ce brouillon a été enregistré ailleurs le " + Typographie.instant(b.vu().gardeLe()) + ".");
        }
        return b;
    }

    List<BrouillonDOrientation> du(long prescripteur) {
        return em.createQuery("select b from BrouillonDOrientation b where b.prescripteur = :p order by b.gardeLe desc, b.id desc", BrouillonDOrientation.class)
                .setParameter("p", prescripteur).getResultList();
    }

    /** The last one that body began from that reference of Dora. */
    Optional<BrouillonDOrientation> parDora(long prescripteur, String reference) {
        return em.createQuery("select b from BrouillonDOrientation b where b.prescripteur = :p and b.referenceDora = :r order by b.gardeLe desc",
                BrouillonDOrientation.class).setParameter("p", prescripteur).setParameter("r", reference).getResultStream().findFirst();
    }

    /** The last request that body sent under that reference of Dora, whose people are not erased. */
    Optional<Long> dejaEnvoyee(long prescripteur, String reference) {
        List<Long> trouvees = Lignes.de(em.createNativeQuery("""
                select o.id from avip.orientation o where o.prescripteur_id = :p and o.reference_dora = :r and o.anonymisee_le is null
                order by o.id desc limit 1""", Long.class).setParameter("p", prescripteur).setParameter("r", reference));
        return trouvees.stream().findFirst();
    }

    Optional<BrouillonDOrientation> parProposition(long proposition) {
        return em.createQuery("select b from BrouillonDOrientation b where b.proposition = :p", BrouillonDOrientation.class).setParameter("p", proposition)
                .getResultStream().findFirst();
    }

    void effacer(BrouillonDOrientation brouillon) {
        em.remove(brouillon);
        em.flush();
    }

    int versionApres(BrouillonDOrientation b) {
        em.flush();
        return b.version();
    }
}
