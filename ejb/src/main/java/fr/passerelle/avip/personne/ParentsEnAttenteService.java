package fr.passerelle.avip.personne;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import fr.passerelle.socle.commun.valeurs.Telephone;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.personne.Trouvaille.Cellule;
import fr.passerelle.socle.personne.Trouvaille;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/**
 * The parents of drafts and of proposals, for whoever answers a person. A proposal holds a first name and an initial only: it is found by a first
 * name and a name that begins so.
 */
@Stateless
public class ParentsEnAttenteService {

    private static final String GARDES = """
            select * from (
                select 'BROUILLON-' || b.id as reference, 'Demande commencée' as nature, x.prenom || ' ' || x.nom as parent, x.prenom || ' ' || x.nom as cherche, x.prenom,
                    x.telephone, x.courriel, x.motif as besoin, p.nom as chez, 'pas encore envoyée' as situation, b.garde_le as le
                from avip.brouillon b join avip.prescripteur p on p.id = b.prescripteur_id
                cross join lateral (select cast(b.contenu as jsonb) as j) c cross join lateral (select coalesce(c.j #>> '{fiche,parent,prenom}', '') as prenom,
                    coalesce(c.j #>> '{fiche,parent,nom}', '') as nom, c.j #>> '{fiche,parent,telephone}' as telephone, c.j #>> '{fiche,parent,courriel}' as courriel,
                    c.j #>> '{fiche,besoin,motif}' as motif) x
                union all
                select 'PROPOSITION-' || q.id, 'Parent proposé', q.parent_prenom || ' ' || q.parent_initiale || '.', q.parent_prenom || ' ' || coalesce((select string_agg(m, ' ')
                        from regexp_split_to_table(commun.mots(:nom), ' ') m where m like commun.mots(q.parent_initiale) || '%'), ''), q.parent_prenom,
                    q.parent_telephone, null, q.message, s.nom || ', à ' || p.nom, case q.statut when 'PROPOSEE' then 'sans réponse encore' when 'CONFIRMEE' then 'devenue une demande'
                        when 'DECLINEE' then 'déclinée' when 'RETIREE' then 'retirée' else 'restée sans réponse' end, q.proposee_le
                from avip.proposition q join avip.structure s on s.id = q.structure_id join avip.prescripteur p on p.id = q.prescripteur_id where q.anonymisee_le is null
            ) g where\s""";

    @Inject
    private EntityManager em;

    @Autorise(DROITS_REPONDRE)
    public List<Trouvaille> trouver(String nom, int auPlus) {
        List<Tuple> lus = Lignes.de(em.createNativeQuery(GARDES + "commun.nomme(g.cherche, :nom) and (g.nature = 'Demande commencée' or commun.nomme(:nom, g.prenom)) order by g.le desc, g.reference limit :auPlus",
                Tuple.class).setParameter("nom", nom == null ? "" : nom).setParameter("auPlus", auPlus));
        return lus.stream().map(Lue::new).map(l -> new Trouvaille(l.texte("reference"), List.of(Cellule.de(l.texte("nature")), Cellule.de(l.texte("parent")),
                Cellule.de(l.texte("situation"))))).toList();
    }

    @Autorise(DROITS_REPONDRE)
    public Chapitre pourLaPersonne(String reference) {
        List<Tuple> lus = Lignes.de(em.createNativeQuery(GARDES + "g.reference = :reference", Tuple.class).setParameter("nom", "").setParameter("reference", reference));
        Lue l = lus.stream().findFirst().map(Lue::new).orElseThrow(() -> new Introuvable("parent en attente " + reference));
        return new Chapitre(l.texte("nature"), new Ecrit().fiche(new Fiche().ligne("Parent", l.texte("parent")).ligne("Téléphone", Telephone.enClair(l.texte("telephone")))
                .ligne("Courriel", l.texte("courriel")).ligne("Chez", l.texte("chez")).ligne("Ce qui est écrit", l.texte("besoin"))
                .ligne("Gardé depuis le", Typographie.date(l.instant("le").atZone(Horloge.PARIS).toLocalDate())).ligne("Situation", l.texte("situation"))).blocs());
    }
}
