package fr.passerelle.partenaires;

import static fr.passerelle.socle.capacites.Balise.LIEN;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** What partners are written about their people's rights: that something has changed or is awaited, never whose. */
public final class TextesDesHabilitations {

    public static final Texte DROIT_SUSPENDU = courriel("DROIT_SUSPENDU", "Droit d’accès suspendu",
            "Au signataire et aux administrateurs d’un partenaire, quand la Caf suspend un droit.", ORGANISME, LIEN, new Balise("echeance", "13 décembre 2026"));
    public static final Texte DROIT_REPONDU = courriel("DROIT_REPONDU", "Réponse à la suspension d’un droit",
            "À ceux qui peuvent rétablir le droit, quand le partenaire répond à sa suspension.", ORGANISME, LIEN);
    public static final Texte QUESTION_SUR_UN_DROIT = courriel("QUESTION_SUR_UN_DROIT", "Question sur un droit d’accès",
            "Aux administrateurs d’un partenaire, quand la Caf demande ce que fait un droit.", ORGANISME, LIEN, new Balise("echeance", "13 décembre 2026"));
    public static final Texte ADMINISTRATEUR_NOMME = courriel("ADMINISTRATEUR_NOMME", "Administrateur nommé",
            "À qui est nommé administrateur des comptes d’un partenaire.", ORGANISME, LIEN);

    private TextesDesHabilitations() {
    }

    static List<Texte> tous() {
        return List.of(DROIT_SUSPENDU, DROIT_REPONDU, QUESTION_SUR_UN_DROIT, ADMINISTRATEUR_NOMME);
    }

    private static Texte courriel(String code, String titre, String usage, Balise... balises) {
        return Texte.courriel(TextesDesHabilitations.class, code, titre, usage, Permissions.TEXTES_PARTENAIRES, balises);
    }
}
