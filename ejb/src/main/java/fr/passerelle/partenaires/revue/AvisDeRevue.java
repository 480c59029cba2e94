package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.TextesDesRevues;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.courriels.Courriels.Destine;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is written to a partner's administrators of its review; a partner the Caf manages has nothing to do. */
@ApplicationScoped
class AvisDeRevue {

    /** One row for each administrator who has a review to make. */
    private static final String A_QUI = """
            select r.id, p.raison_sociale, u.courriel, r.echeance, r.expire_le, (select count(*) from partenaires.revue_ligne l where l.revue_id = r.id and %s) as nombre
            from partenaires.revue r join partenaires.partenaire p on p.id = r.partenaire_id
            join partenaires.administrateur a on a.partenaire_id = p.id and a.jusqu_a is null
            join partenaires.utilisateur u on u.id = a.utilisateur_id and u.etat <> 'CLOTURE'
            where exists (select 1 from partenaires.convention c where c.partenaire_id = p.id and c.etat in ('ACTIVE', 'SUSPENDUE') and c.mode_gestion = 'DELEGUEE')
                and %s""";
    private static final String RESTENT = "l.etat in ('A_REVOIR', 'DECIDEE')";

    @Inject
    private EntityManager em;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;

    /** Those of that campaign for the partners of that slice. */
    void ouvertes(long campagne, long apres, long dernier) {
        ecrire(TextesDesRevues.OUVERTURE, em.createNativeQuery(A_QUI.formatted(RESTENT,
                "r.campagne_id = :campagne and r.etat = 'OUVERTE' and p.id > :apres and p.id <= :dernier"), Tuple.class)
                .setParameter("campagne", campagne).setParameter("apres", apres).setParameter("dernier", dernier));
    }

    void rappeler(List<Long> revues) {
        ecrire(TextesDesRevues.RAPPEL, parmi(RESTENT, revues));
    }

    void expirees(List<Long> revues) {
        ecrire(TextesDesRevues.EXPIREE, parmi("l.etat = 'EXPIREE'", revues));
    }

    private Query parmi(String lignes, List<Long> revues) {
        return em.createNativeQuery(A_QUI.formatted(lignes, "r.id in (:revues)"), Tuple.class).setParameter("revues", revues);
    }

    private void ecrire(Texte texte, Query requete) {
        List<Tuple> lus = Lignes.de(requete);
        courriels.deposerTous(texte, Revision.OBJET, lus.stream().filter(l -> nombre(l) > 0)
                .map(l -> new Destine(l.get("courriel", String.class), valeurs(l, nombre(l)), Revue.reference(l.get("id", Long.class)))).toList());
    }

    private static long nombre(Tuple l) {
        return ((Number) l.get("nombre")).longValue();
    }

    private Map<String, String> valeurs(Tuple l, long nombre) {
        Map<String, String> valeurs = new HashMap<>();
        valeurs.put("partenaire", l.get("raison_sociale", String.class));
        valeurs.put("nombre", Typographie.compte(nombre, "habilitation"));
        valeurs.put("echeance", Typographie.date(l.get("echeance", Date.class).toLocalDate()));
        valeurs.put("expiration", Typographie.date(l.get("expire_le", Date.class).toLocalDate()));
        valeurs.put("lien", organisme.adresse() + "/partenaires/ma-revue");
        return valeurs;
    }
}
