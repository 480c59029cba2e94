package fr.passerelle.avip.personne;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.personne.Trouvaille;
import fr.passerelle.socle.personne.Trouvaille.Cellule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The families that requests name, for whoever answers a person; those whose time is over are anonymous and found no more. */
@Stateless
public class FamillesPersonneService {

    private static final String NOMMEES = """
            select o.id, o.reference, o.statut, o.parent_prenom || ' ' || o.parent_nom as parent, o.parent_telephone, o.parent_courriel, o.monoparental,
                o.residence_qpv, o.moins_de_25_ans, o.parcours, o.entree_souhaitee, o.motif, o.reponse, o.envoyee_le, s.nom as structure, p.nom as prescripteur,
                (select string_agg(e.prenom || coalesce(', né le ' || to_char(e.naissance, 'DD/MM/YYYY'), ''), ' ; ' order by e.rang)
                    from avip.enfant e where e.orientation_id = o.id) as enfants,
                (select string_agg('du ' || to_char(a.debut, 'DD/MM/YYYY') || ' au ' || to_char(coalesce(a.sortie_le, a.fin), 'DD/MM/YYYY'), ' ; ' order by a.debut)
                    from avip.accueil a where a.orientation_id = o.id) as accueils
            from avip.orientation o join avip.prescripteur p on p.id = o.prescripteur_id left join avip.structure s on s.id = o.structure_id
            where o.reference is not null and o.anonymisee_le is null\s""";

    @Inject
    private EntityManager em;

    @Autorise(DROITS_REPONDRE)
    public List<Trouvaille> trouver(String nom, int auPlus) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery(NOMMEES + """
                and commun.nomme(o.parent_prenom || ' ' || o.parent_nom, :nom) order by o.envoyee_le desc, o.id desc limit :auPlus""", Tuple.class)
                .setParameter("nom", nom == null ? "" : nom).setParameter("auPlus", auPlus));
        return lues.stream().map(Lue::new).map(l -> new Trouvaille(l.texte("reference"), List.of(Cellule.de(l.texte("parent")), Cellule.de(l.texte("structure")),
                Cellule.de(StatutOrientation.valueOf(l.texte("statut")).libelle())))).toList();
    }

    @Autorise(DROITS_REPONDRE)
    public Chapitre pourLaPersonne(String reference) {
        return chapitre(nommee(reference));
    }

    /** Where the parent may be written to, or {@code null}. */
    @Autorise(DROITS_REPONDRE)
    public String adresse(String reference) {
        return nommee(reference).texte("parent_courriel");
    }

    private Lue nommee(String reference) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery(NOMMEES + "and o.reference = :reference", Tuple.class).setParameter("reference", reference));
        return lues.stream().findFirst().map(Lue::new).orElseThrow(() -> new Introuvable("orientation " + reference));
    }

    private static Chapitre chapitre(Lue l) {
        return new Chapitre("Orientation " + l.texte("reference"), new Ecrit().fiche(new Fiche().ligne("Parent", l.texte("parent"))
                .ligne("Téléphone", l.texte("parent_telephone")).ligne("Courriel", l.texte("parent_courriel")).ligne("Enfants", l.texte("enfants"))
                .ligne("Orienté par", l.texte("prescripteur")).ligne("Vers", l.texte("structure")).ligne("Parcours", TypeParcours.valueOf(l.texte("parcours")).libelle())
                .ligne("Seul avec ses enfants", ouiNon(l, "monoparental")).ligne("Habite un quartier prioritaire", ouiNon(l, "residence_qpv"))
                .ligne("Moins de 25 ans", ouiNon(l, "moins_de_25_ans")).ligne("Entrée souhaitée", jour(l.jour("entree_souhaitee"))).ligne("Besoin", l.texte("motif"))
                .ligne("Envoyée le", jour(l.instant("envoyee_le"))).ligne("Où en est la demande", StatutOrientation.valueOf(l.texte("statut")).libelle())
                .ligne("Réponse", l.texte("reponse")).ligne("Accueils", l.texte("accueils"))).blocs());
    }

    private static String ouiNon(Lue l, String colonne) {
        return l.vrai(colonne) ? "oui" : "non";
    }

    private static String jour(LocalDate jour) {
        return jour == null ? null : Typographie.date(jour);
    }

    private static String jour(Instant moment) {
        return moment == null ? null : jour(moment.atZone(Horloge.PARIS).toLocalDate());
    }
}
