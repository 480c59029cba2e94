package fr.passerelle.partenaires.messages;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Tableau;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.personne.Trouvaille;
import fr.passerelle.socle.personne.Trouvaille.Cellule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The exchanges a person took part in, for whoever answers them. Each is told by its number and that of the person. */
@Stateless
public class EchangesPersonneService {

    private static final Pattern REFERENCE = Pattern.compile("ECH-(\\d{5,18})/(\\d{1,18})");

    private static final String SIENS = """
            select f.id, u.id as qui, u.courriel, f.organisme, u.prenom || ' ' || u.nom as nom, p.raison_sociale, f.objet, f.dernier_le
            from partenaires.utilisateur u join partenaires.partenaire p on p.id = u.partenaire_id
            join partenaires.partenaire o on o.id = u.partenaire_id or o.fondu_dans = u.partenaire_id
            join messages.fil f on f.correspondance = :correspondance
                and f.organisme = %s
            where u.compte is not null and (f.ouvert_par = u.compte or exists (select 1 from messages.message m
                left join messages.lecture l on l.message_id = m.id and l.compte = u.compte
                where m.fil_id = f.id and (m.auteur = u.compte or l.compte is not null))) and\s""".formatted(Reference.PARTENAIRE.enSql("o.id"));

    private static final String MESSAGES = """
            select m.le, m.texte, case when m.auteur = u.compte then 'Vous' when m.cote = 'MAISON' then 'La Caf' else 'Quelqu’un de votre organisme' end as auteur,
                (select string_agg(d.nom, ', ' order by d.id) from messages.piece j join pieces.piece d on d.id = j.piece_id where j.message_id = m.id) as pieces
            from messages.message m join partenaires.utilisateur u on u.id = :qui where m.fil_id = :fil order by m.id""";

    @Inject
    private EntityManager em;

    /** An address, and the reference of the partner it is of. */
    public record Siege(String adresse, String organisme) {
    }

    @Autorise(DROITS_REPONDRE)
    public List<Trouvaille> trouver(String nom, int auPlus) {
        List<Tuple> lus = Lignes.de(siens("(commun.nomme(u.prenom || ' ' || u.nom, :nom) or lower(u.courriel) = lower(:nom)) order by f.dernier_le desc, f.id desc limit :auPlus")
                .setParameter("nom", nom == null ? "" : nom).setParameter("auPlus", auPlus));
        return lus.stream().map(Lue::new).map(l -> new Trouvaille(String.format("ECH-%05d/%d", l.nombre("id"), l.nombre("qui")),
                List.of(Cellule.de(l.texte("raison_sociale")), Cellule.de(l.texte("nom")), Cellule.de(l.texte("objet")),
                        Cellule.de(Typographie.instant(l.instant("dernier_le")))))).toList();
    }

    @Autorise(DROITS_REPONDRE)
    public Chapitre pourLaPersonne(String reference) {
        Lue echange = sien(reference);
        List<Tuple> messages = Lignes.de(em.createNativeQuery(MESSAGES, Tuple.class).setParameter("fil", echange.nombre("id"))
                .setParameter("qui", echange.nombre("qui")));
        Tableau tableau = new Tableau("Le", "De", "Message");
        messages.stream().map(Lue::new).forEach(m -> tableau.rangee(Typographie.instant(m.instant("le")), m.texte("auteur"),
                m.texte("texte") + (m.texte("pieces") == null ? "" : " [joint\u202f: " + m.texte("pieces") + "]")));
        return new Chapitre("Échange «\u202f" + echange.texte("objet") + "\u202f»", new Ecrit().tableau(tableau).blocs());
    }

    /** Where the person is told of a message, and for which body. */
    @Autorise(DROITS_REPONDRE)
    public Siege siege(String reference) {
        Lue echange = sien(reference);
        return new Siege(echange.texte("courriel"), echange.texte("organisme"));
    }

    private Lue sien(String reference) {
        Matcher lue = REFERENCE.matcher(reference == null ? "" : reference);
        if (!lue.matches()) {
            throw new Introuvable("échange " + reference);
        }
        List<Tuple> lus = Lignes.de(siens("f.id = :fil and u.id = :qui").setParameter("fil", Long.parseLong(lue.group(1)))
                .setParameter("qui", Long.parseLong(lue.group(2))));
        return lus.stream().findFirst().map(Lue::new).orElseThrow(() -> new Introuvable("échange " + reference));
    }

    private Query siens(String lesquels) {
        return em.createNativeQuery(SIENS + lesquels, Tuple.class).setParameter("correspondance", CorrespondanceDesPartenaires.CODE);
    }
}
