package fr.passerelle.avip;

import static fr.passerelle.avip.Permissions.TEXTES_AVIP;
import static fr.passerelle.socle.capacites.Balise.LIEN;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** The mails of a request, from its sending to its end: each says of which one, whose turn it is and where to go, never of whom. */
public final class TextesDesReponses {

    private static final Balise REFERENCE = new Balise("reference", "ORI-2026-00042");
    private static final Balise STRUCTURE = new Balise("structure", "Multi-accueil de l’Exemple");
    private static final Balise DATE_DUE = new Balise("echeance", "7\u00a0décembre\u00a02026");

    public static final Texte ACCUSE = courriel("AVIP_ACCUSE", "Demande d’accueil envoyée", "Au prescripteur, quand sa demande est partie.");
    public static final Texte NOUVELLE = courriel("AVIP_NOUVELLE_DEMANDE", "Demande d’accueil à examiner", "À la structure, quand une demande lui arrive.");
    public static final Texte COMPLEMENT = courriel("AVIP_COMPLEMENT", "Complément demandé", "Au prescripteur, quand la structure attend une précision.");
    public static final Texte COMPLEMENT_DONNE = courriel("AVIP_COMPLEMENT_DONNE", "Complément donné", "À la structure, quand le prescripteur a répondu.");
    public static final Texte COMPLEMENT_RAPPEL = courriel("AVIP_COMPLEMENT_RAPPEL", "Rappel d’un complément",
            "Au prescripteur, dix jours avant que sa demande soit retirée faute de complément.");
    public static final Texte ACCEPTEE = courriel("AVIP_ACCEPTEE", "Demande acceptée", "Au prescripteur, quand une place est réservée.");
    public static final Texte LISTE_ATTENTE = courriel("AVIP_LISTE_ATTENTE", "Demande sur liste d’attente", "Au prescripteur, quand la structure met la demande en attente.");
    public static final Texte REFUSEE = courriel("AVIP_REFUSEE", "Demande refusée", "Au prescripteur, quand la structure ou la Caf refuse.");
    public static final Texte PASSEE = courriel("AVIP_PASSEE", "Demande passée à une autre structure", "Au prescripteur, quand une autre structure reprend la demande.");
    public static final Texte RETIREE = courriel("AVIP_RETIREE", "Demande retirée", "À la structure, quand une demande est retirée.");
    public static final Texte SANS_COMPLEMENT = courriel("AVIP_SANS_COMPLEMENT", "Demande retirée faute de complément",
            "Au prescripteur et à la structure, trente jours après un complément resté sans réponse.");
    public static final Texte SANS_OBJET = courriel("AVIP_SANS_OBJET", "Demande sans objet", "À la structure, quand le parent a trouvé une place dans une autre.");
    public static final Texte RELANCE = courriel("AVIP_RELANCE", "Relance d’une demande", "À la structure, quand une demande attend sa réponse.");
    public static final Texte ECHEANCE = courriel("AVIP_ECHEANCE", "Échéance d’une demande", "À la structure, le jour où elle doit répondre\u202f; copie à la Caf.");
    public static final Texte SANS_REPONSE = courriel("AVIP_SANS_REPONSE", "Demande sans réponse", "Au prescripteur et à la Caf, trente jours après une demande restée sans réponse.");
    public static final Texte CHEZ_LA_CAF = courriel("AVIP_CHEZ_LA_CAF", "Demande reprise par la Caf",
            "Au prescripteur et à la Caf, quand la structure ne peut plus répondre.");
    public static final Texte ATTENTE_A_CONFIRMER = courriel("AVIP_ATTENTE_A_CONFIRMER", "Attente à confirmer", "À la structure, trente jours après la dernière confirmation.");
    public static final Texte NON_CONCRETISEE = courriel("AVIP_NON_CONCRETISEE", "Place rendue faute de contrat",
            "Au prescripteur et à la structure, quinze jours après une acceptation sans contrat.");

    public static final Texte PLUS_PERSONNE = Texte.courriel(TextesDesReponses.class, "AVIP_PLUS_PERSONNE", "Structure où plus personne n’a de droit",
            "À la Caf, quand finit le dernier droit d’accès d’une structure.", TEXTES_AVIP, STRUCTURE, new Balise("demandes", "3\u00a0demandes y attendent"), LIEN, ORGANISME);

    private TextesDesReponses() {
    }

    static List<Texte> tous() {
        return List.of(ACCUSE, NOUVELLE, COMPLEMENT, COMPLEMENT_DONNE, COMPLEMENT_RAPPEL, ACCEPTEE, LISTE_ATTENTE, REFUSEE, PASSEE, RETIREE, SANS_COMPLEMENT,
                SANS_OBJET, RELANCE, ECHEANCE, SANS_REPONSE, CHEZ_LA_CAF, ATTENTE_A_CONFIRMER, NON_CONCRETISEE, PLUS_PERSONNE);
    }

    private static Texte courriel(String code, String titre, String usage) {
        return Texte.courriel(TextesDesReponses.class, code, titre, usage, TEXTES_AVIP, REFERENCE, STRUCTURE, DATE_DUE, LIEN, ORGANISME);
    }
}
