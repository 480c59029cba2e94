package fr.passerelle.avip;

import static fr.passerelle.avip.Permissions.TEXTES_AVIP;
import static fr.passerelle.socle.capacites.Balise.LIEN;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** The mails of a reception: each says of which request, whose turn it is and where to go, never of whom. */
public final class TextesDesAccueils {

    private static final Balise REFERENCE = new Balise("reference", "ORI-2026-00042");
    private static final Balise STRUCTURE = new Balise("structure", "Multi-accueil de l’Exemple");
    private static final Balise DATE = new Balise("date", "7\u00a0décembre\u00a02026");

    public static final Texte DEBUT = courriel("AVIP_ACCUEIL_DEBUT", "Accueil commencé", "Au prescripteur et à la structure, le premier jour de l’accueil.");
    public static final Texte FIN_PROCHE = courriel("AVIP_ACCUEIL_FIN_PROCHE", "Fin d’accueil dans trente jours",
            "Au prescripteur et à la structure, trente jours avant la fin du contrat.");
    public static final Texte ISSUE_DEMANDEE = courriel("AVIP_ACCUEIL_ISSUE", "Issue d’un accueil à noter",
            "À la structure, quand le contrat est fini sans que l’on sache ce que devient le parent.");
    public static final Texte SUIVI = courriel("AVIP_ACCUEIL_SUIVI", "Situation à six mois à noter",
            "Au prescripteur et à la structure, six mois après la fin d’un accueil.");

    public static final Texte DEROGATION_DEMANDEE = courriel("AVIP_DEROGATION_DEMANDEE", "Dérogation d’âge demandée", "À la Caf, quand une structure en demande une.");
    public static final Texte DEROGATION_ACCORDEE = courriel("AVIP_DEROGATION_ACCORDEE", "Dérogation d’âge accordée", "À la structure, quand la Caf en accorde une.");
    public static final Texte DEROGATION_REFUSEE = courriel("AVIP_DEROGATION_REFUSEE", "Dérogation d’âge refusée", "À la structure, quand la Caf n’accorde pas celle qu’elle demande.");

    private TextesDesAccueils() {
    }

    static List<Texte> tous() {
        return List.of(DEBUT, FIN_PROCHE, ISSUE_DEMANDEE, SUIVI, DEROGATION_DEMANDEE, DEROGATION_ACCORDEE, DEROGATION_REFUSEE);
    }

    private static Texte courriel(String code, String titre, String usage) {
        return Texte.courriel(TextesDesAccueils.class, code, titre, usage, TEXTES_AVIP, REFERENCE, STRUCTURE, DATE, LIEN, ORGANISME);
    }
}
