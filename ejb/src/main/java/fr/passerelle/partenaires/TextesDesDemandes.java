package fr.passerelle.partenaires;

import static fr.passerelle.partenaires.Permissions.TEXTES_PARTENAIRES;
import static fr.passerelle.socle.capacites.Balise.LIEN;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** The mails of a request for access: each says whose turn it is and where to go, never what was decided nor why. */
public final class TextesDesDemandes {

    private static final Balise REFERENCE = new Balise("reference", "DEM-00042");

    public static final Texte INVITATION = courriel("DEMANDE_INVITATION", "Demande d’accès à remplir",
            "Au signataire d’un partenaire, quand le secrétariat lui ouvre son compte.", ORGANISME, LIEN);
    public static final Texte RECUE = courriel("DEMANDE_RECUE", "Demande d’accès reçue", "Au signataire, quand sa demande est envoyée.", REFERENCE,
            ORGANISME, LIEN);
    public static final Texte A_INSTRUIRE = courriel("DEMANDE_A_INSTRUIRE", "Demande d’accès à instruire",
            "Au secrétariat, quand une demande lui arrive ou lui revient.", REFERENCE, LIEN);
    public static final Texte COMPLEMENT = courriel("DEMANDE_COMPLEMENT", "Demande d’accès à compléter",
            "Au signataire, quand la Caf lui demande de compléter sa demande.", REFERENCE, ORGANISME, LIEN);
    public static final Texte REPONSE = courriel("DEMANDE_REPONSE", "Réponse à une demande d’accès",
            "Au signataire, quand sa demande est refusée ou close.", REFERENCE, ORGANISME, LIEN);
    public static final Texte ETABLIE = courriel("DEMANDE_ETABLIE", "Convention établie", "Au signataire, quand les documents de sa demande sont établis.",
            REFERENCE, ORGANISME, LIEN);
    public static final Texte OUVERTE = courriel("DEMANDE_OUVERTE", "Accès ouvert", "Au signataire, quand sa demande aboutit.", REFERENCE, ORGANISME, LIEN);
    public static final Texte CLOSE = courriel("DEMANDE_CLOSE", "Demande d’accès close",
            "Au secrétariat, quand une demande aboutit ou que le partenaire y renonce.", REFERENCE, LIEN);

    private TextesDesDemandes() {
    }

    static List<Texte> tous() {
        return List.of(INVITATION, RECUE, A_INSTRUIRE, COMPLEMENT, REPONSE, ETABLIE, OUVERTE, CLOSE);
    }

    private static Texte courriel(String code, String titre, String usage, Balise... balises) {
        return Texte.courriel(TextesDesDemandes.class, code, titre, usage, TEXTES_PARTENAIRES, balises);
    }
}
