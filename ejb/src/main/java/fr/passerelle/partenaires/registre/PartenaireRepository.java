package fr.passerelle.partenaires.registre;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Where partners are kept. */
@ApplicationScoped
class PartenaireRepository {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Histoire histoire;

    /** Written at once, and left alone then: a file may bring thousands. */
    void ajouter(Partenaire partenaire) {
        em.persist(partenaire);
        em.flush();
        em.detach(partenaire);
    }

    Partenaire get(long id) {
        return Optional.ofNullable(em.find(Partenaire.class, id)).orElseThrow(() -> introuvable(id));
    }

    /** The one that goes on: itself, or the one it was merged into. */
    Partenaire vivant(long id) {
        Partenaire lu = get(id);
        return lu.fonduDans() == null ? lu : get(lu.fonduDans());
    }

    /** Locked until the transaction ends; one that was merged is found no more. */
    Partenaire tenir(long id) {
        return Verrous.prendre(em, Partenaire.class, id).filter(p -> p.fonduDans() == null).orElseThrow(() -> introuvable(id));
    }

    /** The same, at the version that was read. */
    Partenaire tenir(long id, int version) {
        Partenaire partenaire = tenir(id);
        if (partenaire.version() != version) {
            throw new VersionPerimee(histoire.dernier(id).map(this::dit).orElse("Le partenaire a été modifié entre-temps."));
        }
        return partenaire;
    }

    Optional<Partenaire> parSiret(String siret) {
        return em.createQuery("select p from Partenaire p where p.siret = :siret and p.fonduDans is null", Partenaire.class)
                .setParameter("siret", siret).getResultStream().findFirst();
    }

    List<Partenaire> nommes(String raisonSociale) {
        List<Long> ids = Lignes.de(em.createNativeQuery("select id from partenaires.partenaire where nom_plie = commun.mots(cast(:nom as text)) and fondu_dans is null order by id",
                Long.class).setParameter("nom", raisonSociale));
        return ids.stream().map(this::get).toList();
    }

    List<Contact> contacts(long partenaire) {
        return em.createQuery("select c from Contact c where c.partenaire = :partenaire order by c.nom, c.prenom, c.id", Contact.class)
                .setParameter("partenaire", partenaire).getResultList();
    }

    private String dit(FichePartenaire.Fait f) {
        return "Le partenaire a été modifié entre-temps par " + annuaire.noms(List.of(f.auteur())).get(f.auteur()) + "\u202f: "
                + f.titre() + (f.detail() == null ? "" : " (" + f.detail() + ")") + ".";
    }

    static Introuvable introuvable(long id) {
        return new Introuvable("partenaire " + id);
    }
}
