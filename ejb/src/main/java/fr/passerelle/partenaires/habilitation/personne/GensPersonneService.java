package fr.passerelle.partenaires.habilitation.personne;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.ecrit.Chapitre;
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

/** The partners' people that are a person, for whoever answers them: by their name, or by their whole address. */
@Stateless
public class GensPersonneService {

    private static final Pattern REFERENCE = Pattern.compile("PERS-(\\d{5,18})");

    @Inject
    private EntityManager em;
    @Inject
    private RecitDeLaPersonne recit;

    @Autorise(DROITS_REPONDRE)
    public List<Trouvaille> trouver(String nom, int auPlus) {
        List<Tuple> lus = Lignes.de(em.createNativeQuery("""
                select u.id, p.raison_sociale, u.prenom || ' ' || u.nom as nom, u.courriel, u.etat
                from partenaires.utilisateur u join partenaires.partenaire p on p.id = u.partenaire_id
                where commun.nomme(u.prenom || ' ' || u.nom, :nom) or lower(u.courriel) = lower(:nom)
                order by u.cree_le desc, u.id desc limit :auPlus""", Tuple.class).setParameter("nom", nom == null ? "" : nom).setParameter("auPlus", auPlus));
        return lus.stream().map(Lue::new).map(GensPersonneService::trouvaille).toList();
    }

    private static Trouvaille trouvaille(Lue l) {
        return new Trouvaille(String.format("PERS-%05d", l.nombre("id")), List.of(Cellule.de(l.texte("raison_sociale")), Cellule.de(l.texte("nom")),
                Cellule.de(l.texte("courriel")), Cellule.de(l.code(EtatUtilisateur.class, "etat").libelle())));
    }

    @Autorise(DROITS_REPONDRE)
    public Chapitre pourLaPersonne(String reference) {
        return recit.de(numero(reference));
    }

    /** Where that person is written to. */
    @Autorise(DROITS_REPONDRE)
    public String adresse(String reference) {
        return recit.adresse(numero(reference));
    }

    private static long numero(String reference) {
        Matcher lue = REFERENCE.matcher(reference == null ? "" : reference);
        if (!lue.matches()) {
            throw new Introuvable("utilisateur " + reference);
        }
        return Long.parseLong(lue.group(1));
    }
}
