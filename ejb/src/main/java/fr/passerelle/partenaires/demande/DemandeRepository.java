package fr.passerelle.partenaires.demande;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where requests for access are kept. */
@ApplicationScoped
class DemandeRepository {

    @Inject
    private EntityManager em;
    @Inject
    private QuiEstQui gens;

    DemandeDAcces ajouter(DemandeDAcces demande) {
        em.persist(demande);
        em.flush();
        return demande;
    }

    DemandeDAcces get(String reference) {
        return Optional.ofNullable(em.find(DemandeDAcces.class, ReferenceDemande.lire(reference)))
                .orElseThrow(() -> new Introuvable("demande " + reference));
    }

    /** The one to change, held until the act is done, at the version that was read; its points and steps count as changes of it. */
    DemandeDAcces tenir(String reference, int version) {
        DemandeDAcces demande = Verrous.prendre(em, DemandeDAcces.class, ReferenceDemande.lire(reference))
                .orElseThrow(() -> new Introuvable("demande " + reference));
        if (demande.version() != version) {
            throw new VersionPerimee(ceQuiAChange(demande));
        }
        em.lock(demande, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return demande;
    }

    /** The version to go on with, once what was changed is written. */
    int versionApres(DemandeDAcces demande) {
        em.flush();
        return demande.version();
    }

    /** The one that convention was drawn up for, held. */
    Optional<DemandeDAcces> tenirCelleDe(long convention) {
        List<Long> trouves = Lignes.de(em.createNativeQuery("select id from partenaires.demande where convention_id = :convention and etat = 'ETABLIE'", Long.class)
                .setParameter("convention", convention));
        return trouves.stream().findFirst().flatMap(id -> Verrous.prendre(em, DemandeDAcces.class, id));
    }

    /** The one under way, or else the last that ended. */
    Optional<DemandeDAcces> derniere(long partenaire) {
        return duPartenaire(partenaire).findFirst();
    }

    Optional<DemandeDAcces> enCours(long partenaire) {
        return duPartenaire(partenaire).filter(d -> !d.etat().estFinal()).findFirst();
    }

    void noterInscriptions(DemandeDAcces demande, List<InscriptionVue> inscriptions) {
        inscriptions.forEach(i -> em.createNativeQuery("""
                insert into partenaires.demande_inscription (demande_id, qui, resultat, faite) values (:demande, :qui, :resultat, :faite)""")
                .setParameter("demande", demande.id()).setParameter("qui", i.qui()).setParameter("resultat", i.resultat())
                .setParameter("faite", i.faite()).executeUpdate());
    }

    List<InscriptionVue> inscriptions(long demande) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select qui, resultat, faite from partenaires.demande_inscription where demande_id = :demande order by id""")
                .setParameter("demande", demande)).stream().map(l -> new InscriptionVue((String) l[0], (String) l[1], (Boolean) l[2])).toList();
    }

    private Stream<DemandeDAcces> duPartenaire(long partenaire) {
        return em.createQuery("select d from DemandeDAcces d where d.partenaire = :partenaire order by d.id desc", DemandeDAcces.class)
                .setParameter("partenaire", partenaire).getResultStream();
    }

    private String ceQuiAChange(DemandeDAcces demande) {
        List<PassageDeDemande> passages = demande.passages();
        PassageVu dernier = passages.get(passages.size() - 1).vu(gens.nom(passages.get(passages.size() - 1).auteur()));
        return "La demande " + demande.reference() + " a changé entre-temps\u202f: «\u202f" + demande.etat().libelle() + "\u202f» depuis le "
                + Typographie.instant(dernier.quand()) + " (" + dernier.auteur() + "), enregistrée le " + Typographie.instant(demande.vue().gardeeLe()) + ".";
    }
}
