package fr.passerelle.avip.personne;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

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
import java.time.LocalDate;
import java.util.List;

/** The people who answer at structures, for whoever answers a person. Each is told by its structure’s reference and its own number. */
@Stateless
public class ReferentsPersonneService {

    private static final String NOMMES = """
            select 'STR-' || to_char(s.id, 'FM9999999900000') || '/' || r.id as reference, s.nom || ', ' || s.commune as structure, r.prenom, r.nom, r.courriel, r.telephone,
                r.suppleant, r.depuis, r.jusqu_a from avip.referent r join avip.structure s on s.id = r.structure_id where\s""";

    @Inject
    private EntityManager em;

    @Autorise(DROITS_REPONDRE)
    public List<Trouvaille> trouver(String nom, int auPlus) {
        List<Tuple> lus = Lignes.de(em.createNativeQuery(NOMMES + "commun.nomme(r.prenom || ' ' || r.nom, :nom) order by r.depuis desc, r.id desc limit :auPlus", Tuple.class)
                .setParameter("nom", nom == null ? "" : nom).setParameter("auPlus", auPlus));
        return lus.stream().map(Lue::new).map(l -> new Trouvaille(l.texte("reference"), List.of(Cellule.de(l.texte("structure")),
                Cellule.de(l.texte("prenom") + " " + l.texte("nom")), Cellule.de(role(l))))).toList();
    }

    @Autorise(DROITS_REPONDRE)
    public Chapitre pourLaPersonne(String reference) {
        return chapitre(nomme(reference));
    }

    /** Where that person is written to. */
    @Autorise(DROITS_REPONDRE)
    public String adresse(String reference) {
        return nomme(reference).texte("courriel");
    }

    private Lue nomme(String reference) {
        List<Tuple> lus = Lignes.de(em.createNativeQuery("select * from (" + NOMMES + "true) x where x.reference = :reference", Tuple.class)
                .setParameter("reference", reference == null ? "" : reference));
        return lus.stream().findFirst().map(Lue::new).orElseThrow(() -> new Introuvable("référent " + reference));
    }

    private static Chapitre chapitre(Lue l) {
        return new Chapitre("Référent de " + l.texte("structure"), new Ecrit().fiche(new Fiche().ligne("Prénom", l.texte("prenom")).ligne("Nom", l.texte("nom"))
                .ligne("Adresse électronique", l.texte("courriel")).ligne("Téléphone", l.texte("telephone")).ligne("Rôle", role(l))
                .ligne("Depuis le", Typographie.date(l.jour("depuis"))).ligne("Jusqu’au", jour(l.jour("jusqu_a")))).blocs());
    }

    private static String role(Lue l) {
        return l.vrai("suppleant") ? "Suppléant" : "Référent";
    }

    private static String jour(LocalDate jour) {
        return jour == null ? null : Typographie.date(jour);
    }
}
