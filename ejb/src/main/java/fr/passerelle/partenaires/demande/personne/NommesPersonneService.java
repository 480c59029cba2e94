package fr.passerelle.partenaires.demande.personne;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The people named in requests for access, for whoever answers them. Each is told by the request and the place they have in it. */
@Stateless
public class NommesPersonneService {

    private static final Pattern REFERENCE = Pattern.compile("(" + Reference.DEMANDE.forme() + ")/([SAU]\\d{0,3})");

    /** One row for each person each request names: its signatory is one of the partner's people, the others are as typed. */
    private static final String NOMMES = """
            select d.id, d.commencee_le, d.envoyee_le, p.raison_sociale, x.*, (select string_agg(i.resultat, ' ') from partenaires.demande_inscription i
                where i.demande_id = d.id and lower(i.qui) = lower(trim(x.prenom) || ' ' || trim(x.nom))) as suite
            from partenaires.demande d join partenaires.partenaire p on p.id = d.partenaire_id
            cross join lateral (
                select 'S' as place, 'Signataire' as qualite, u.prenom, u.nom, u.courriel, cast(d.contenu as jsonb) ->> 'fonction' as fonction,
                    null as services, null as profil from partenaires.utilisateur u where u.id = d.signataire_id
                union all
                select 'A' || a.rang, 'Administrateur des comptes', coalesce(a.dit ->> 'prenom', ''), coalesce(a.dit ->> 'nom', ''), a.dit ->> 'courriel',
                    a.dit ->> 'fonction', null, null
                from jsonb_path_query(cast(d.contenu as jsonb), '$.administrateurs[*]') with ordinality a (dit, rang)
                union all
                select 'U' || a.rang, 'Utilisateur', coalesce(a.dit ->> 'prenom', ''), coalesce(a.dit ->> 'nom', ''), a.dit ->> 'courriel',
                    a.dit ->> 'fonction', (select string_agg(s, ',') from jsonb_array_elements_text(a.dit -> 'services') s), coalesce((select string_agg(p.cle || ' ' || p.profil, ',') from jsonb_each_text(a.dit -> 'profils') p(cle, profil)),
                        'CDAP ' || (a.dit ->> 'profilCdap'))
                from jsonb_path_query(cast(d.contenu as jsonb), '$.utilisateurs[*]') with ordinality a (dit, rang)
            ) x\s""";

    @Inject
    private EntityManager em;

    @Autorise(DROITS_REPONDRE)
    public List<Trouvaille> trouver(String nom, int auPlus) {
        List<Tuple> lus = Lignes.de(em.createNativeQuery(NOMMES + """
                where commun.nomme(x.prenom || ' ' || x.nom, :nom) or lower(x.courriel) = lower(:nom)
                order by d.commencee_le desc, d.id desc, x.place limit :auPlus""", Tuple.class).setParameter("nom", nom == null ? "" : nom)
                .setParameter("auPlus", auPlus));
        return lus.stream().map(Lue::new).map(l -> new Trouvaille(Reference.DEMANDE.de(l.nombre("id")) + "/" + l.texte("place"),
                List.of(Cellule.de(l.texte("raison_sociale")), Cellule.de(nom(l)), Cellule.de(l.texte("courriel")), Cellule.de(l.texte("qualite"))))).toList();
    }

    @Autorise(DROITS_REPONDRE)
    public Chapitre pourLaPersonne(String reference) {
        return chapitre(nomme(reference));
    }

    /** The address the request gives for that person. */
    @Autorise(DROITS_REPONDRE)
    public String adresse(String reference) {
        return nomme(reference).texte("courriel");
    }

    private Lue nomme(String reference) {
        Matcher lue = REFERENCE.matcher(reference == null ? "" : reference);
        if (!lue.matches()) {
            throw new Introuvable("demande " + reference);
        }
        List<Tuple> lus = Lignes.de(em.createNativeQuery(NOMMES + "where d.id = :id and x.place = :place", Tuple.class)
                .setParameter("id", Reference.DEMANDE.numero(lue.group(1)).orElseThrow()).setParameter("place", lue.group(2)));
        return lus.stream().findFirst().map(Lue::new).orElseThrow(() -> new Introuvable("demande " + reference));
    }

    private static Chapitre chapitre(Lue l) {
        String services = l.codes(ServicePartenaire.class, "services").stream().map(ServicePartenaire::libelle).collect(Collectors.joining(", "));
        return new Chapitre("Demande d’accès de " + l.texte("raison_sociale"), new Ecrit().fiche(new Fiche().ligne("Nommé comme", l.texte("qualite"))
                .ligne("Prénom", l.texte("prenom")).ligne("Nom", l.texte("nom")).ligne("Fonction", l.texte("fonction"))
                .ligne("Adresse électronique", l.texte("courriel")).ligne("Services demandés", services).ligne("Profil demandé", l.texte("profil"))
                .ligne("Demande envoyée le", l.instant("envoyee_le") == null ? null
                        : Typographie.date(l.instant("envoyee_le").atZone(Horloge.PARIS).toLocalDate()))
                .ligne("Suite donnée", l.texte("suite"))).blocs());
    }

    private static String nom(Lue l) {
        return TextePropre.ligne(l.texte("prenom") + " " + l.texte("nom"));
    }
}
