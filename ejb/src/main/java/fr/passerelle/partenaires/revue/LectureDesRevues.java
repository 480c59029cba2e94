package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.QualiteDeRevue;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reviews as pages and documents show them; a right that has ended since is told, whether or not an act has noticed it. */
@ApplicationScoped
class LectureDesRevues {

    private static final String REVUE = """
            select r.id, c.libelle, r.partenaire_id, p.raison_sociale, p.siret, r.etat, r.ouverte_le, r.echeance, r.expire_le, r.finie_le, r.rappels,
                r.rappel_le from partenaires.revue r join partenaires.campagne c on c.id = r.campagne_id
            join partenaires.partenaire p on p.id = r.partenaire_id where r.id = :id""";

    private static final String LIGNES = """
            select l.id, l.habilitation_id, l.utilisateur_id, l.personne, u.fonction, l.service, l.profil, l.debut, l.fin, h.derniere_utilisation,
                array_to_string(k.profils, ',') as profils, h.etat = 'SUSPENDUE' as suspendue,
                case when l.etat in ('A_REVOIR', 'DECIDEE') and h.etat not in %s then 'PARTIE' else l.etat end as etat,
                l.decision, l.nouveau_profil, l.nouvelle_fin, l.decidee_par, l.decidee_le, coalesce(l.reglee_le, case when h.etat not in %s then h.finie_le end) as reglee_le
            from partenaires.revue_ligne l join partenaires.habilitation h on h.id = l.habilitation_id
            join partenaires.utilisateur u on u.id = l.utilisateur_id join partenaires.contrat k on k.id = h.contrat_id
            where l.revue_id = :id order by l.personne, l.utilisateur_id, l.service, l.id""".formatted(RevueRepository.VIVANTES, RevueRepository.VIVANTES);

    private static final String ATTESTATIONS = """
            select id, nom, qualite, signee_le, lignes, document_id from partenaires.revue_attestation where revue_id = :id order by signee_le, id""";

    @Inject
    private EntityManager em;
    @Inject
    private Documents documents;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Decideurs decideurs;

    RevueVue lire(long id, Decideur qui) {
        List<Tuple> lues = tuples(REVUE, id);
        if (lues.isEmpty()) {
            throw new Introuvable("revue " + id);
        }
        Tuple r = lues.get(0);
        long partenaire = r.get("partenaire_id", Long.class);
        ModeGestion mode = qui == null ? decideurs.mode(partenaire) : qui.mode();
        EtatRevue etat = EtatRevue.valueOf(r.get("etat", String.class));
        return new RevueVue(id, Revue.reference(id), r.get("libelle", String.class), partenaire, r.get("raison_sociale", String.class),
                r.get("siret", String.class), etat, r.get("ouverte_le", Instant.class), jour(r, "echeance"), jour(r, "expire_le"),
                r.get("finie_le", Instant.class), r.get("rappels", Integer.class), r.get("rappel_le", Instant.class), mode,
                lignes(id, etat == EtatRevue.OUVERTE ? qui : null), attestations(id));
    }

    /** @param qui {@code null} for who only reads */
    private List<LigneVue> lignes(long id, Decideur qui) {
        List<Tuple> lues = tuples(LIGNES, id);
        Map<String, String> noms = annuaire.noms(lues.stream().map(l -> l.get("decidee_par", String.class)).filter(Objects::nonNull).toList());
        return lues.stream().map(l -> ligne(l, qui, noms)).toList();
    }

    private static LigneVue ligne(Tuple l, Decideur qui, Map<String, String> noms) {
        EtatLigneRevue etat = EtatLigneRevue.valueOf(l.get("etat", String.class));
        long titulaire = l.get("utilisateur_id", Long.class);
        String par = l.get("decidee_par", String.class);
        String decision = l.get("decision", String.class);
        boolean decidable = qui != null && !etat.estReglee() && qui.decideDe(titulaire);
        String profils = l.get("profils", String.class);
        return new LigneVue(l.get("id", Long.class), l.get("habilitation_id", Long.class), titulaire, l.get("personne", String.class),
                l.get("fonction", String.class), ServicePartenaire.valueOf(l.get("service", String.class)), l.get("profil", String.class), jour(l, "debut"),
                jour(l, "fin"), l.get("derniere_utilisation", Instant.class), ServicePartenaire.valueOf(l.get("service", String.class)).permis(profils == null || profils.isEmpty() ? List.of() : List.of(profils.split(","))),
                Boolean.TRUE.equals(l.get("suspendue", Boolean.class)), etat, decision == null ? null : DecisionRevue.valueOf(decision),
                l.get("nouveau_profil", String.class), jour(l, "nouvelle_fin"), par == null ? null : noms.get(par), l.get("decidee_le", Instant.class),
                l.get("reglee_le", Instant.class), decidable, qui != null && qui.estLeSien(titulaire),
                decidable && etat == EtatLigneRevue.DECIDEE && qui.compte().equals(par));
    }

    private List<RevueVue.Attestee> attestations(long id) {
        return tuples(ATTESTATIONS, id).stream().map(a -> {
            DocumentFige document = documents.lire(a.get("document_id", Long.class));
            return new RevueVue.Attestee(a.get("id", Long.class), a.get("nom", String.class), QualiteDeRevue.valueOf(a.get("qualite", String.class)),
                    a.get("signee_le", Instant.class), a.get("lignes", Integer.class), document.intitule(), document.corps(), document.empreinte());
        }).toList();
    }

    private List<Tuple> tuples(String sql, long id) {
        return Lignes.de(em.createNativeQuery(sql, Tuple.class).setParameter("id", id));
    }

    private static LocalDate jour(Tuple l, String nom) {
        Date jour = l.get(nom, Date.class);
        return jour == null ? null : jour.toLocalDate();
    }
}
