package fr.passerelle.mediation.preconisation;

import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where préconisations are kept, and the cases they were drawn from. */
@ApplicationScoped
class PreconisationRepository {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Suppleance suppleance;

    void ajouter(Preconisation preconisation) {
        em.persist(preconisation);
        em.flush();
    }

    Preconisation get(long id) {
        return Optional.ofNullable(em.find(Preconisation.class, id))
                .orElseThrow(() -> new Introuvable("préconisation " + id));
    }

    /** The one to change, at the version that was read; its steps count as changes of it. */
    Preconisation get(long id, int version) {
        Preconisation preconisation = Verrous.prendre(em, Preconisation.class, id)
                .orElseThrow(() -> new Introuvable("préconisation " + id));
        if (preconisation.version() != version) {
            EtapePreconisation derniere = preconisation.etapes().get(preconisation.etapes().size() - 1);
            PreconisationSuivie.Etape vue = derniere.vue(nom(derniere.auteur()));
            throw new VersionPerimee("La préconisation a changé entre-temps\u202f: " + vue.auteur() + ", «\u202f"
                    + (vue.texte().isEmpty() ? vue.etat().libelle() : vue.texte()) + "\u202f».");
        }
        em.lock(preconisation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return preconisation;
    }

    /** @param porteur only those this account carries, or all when {@code null} */
    List<Preconisation> chercher(Integer annee, String porteur) {
        return em.createQuery("""
                select p from Preconisation p
                where (:annee is null or p.annee = :annee) and (:porteur is null or p.porteurIdentifiant = :porteur)
                order by p.annee desc, p.id""", Preconisation.class)
                .setParameter("annee", annee)
                .setParameter("porteur", porteur)
                .getResultList();
    }

    /** How many cases each was drawn from. */
    Map<Long, Long> nombresDeSaisines() {
        Map<Long, Long> nombres = new HashMap<>();
        List<?> lignes = Lignes.de(em.createNativeQuery(
                "select preconisation_id, count(*) from mediation.preconisation_saisine group by preconisation_id"));
        lignes.forEach(l -> nombres.put(((Number) ((Object[]) l)[0]).longValue(), ((Number) ((Object[]) l)[1]).longValue()));
        return nombres;
    }

    /** The linked cases this person may see. */
    List<String> saisines(long id, Appelant appelant) {
        return Lignes.de(em.createNativeQuery("""
                select s.reference from mediation.preconisation_saisine l
                join mediation.saisine s on s.id = l.saisine_id
                where l.preconisation_id = :id and %s order by s.reference"""
                .formatted(Visibilite.condition(appelant, suppleance.supplee(appelant))), String.class)
                .setParameter("id", id)
                .setParameter("moi", appelant.identifiant()));
    }

    /** Links a case this person may see; whether there is one. */
    boolean lier(long id, String reference, Appelant appelant) {
        List<?> trouvees = Lignes.de(em.createNativeQuery("select s.id from mediation.saisine s where s.reference = :reference and "
                + Visibilite.condition(appelant, suppleance.supplee(appelant)))
                .setParameter("reference", reference)
                .setParameter("moi", appelant.identifiant()));
        if (trouvees.isEmpty()) {
            return false;
        }
        em.createNativeQuery("""
                insert into mediation.preconisation_saisine (preconisation_id, saisine_id) values (:id, :saisine)
                on conflict do nothing""")
                .setParameter("id", id).setParameter("saisine", trouvees.get(0)).executeUpdate();
        return true;
    }

    /** Takes away the link of a case this person may see. */
    void delier(long id, String reference, Appelant appelant) {
        em.createNativeQuery("""
                delete from mediation.preconisation_saisine l using mediation.saisine s
                where l.preconisation_id = :id and s.id = l.saisine_id and s.reference = :reference and %s"""
                .formatted(Visibilite.condition(appelant, suppleance.supplee(appelant))))
                .setParameter("id", id).setParameter("reference", reference).setParameter("moi", appelant.identifiant()).executeUpdate();
    }

    private String nom(String identifiant) {
        return annuaire.noms(List.of(identifiant)).get(identifiant);
    }
}
