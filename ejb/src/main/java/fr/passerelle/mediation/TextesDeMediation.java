package fr.passerelle.mediation;

import static fr.passerelle.mediation.Permissions.TEXTES_MEDIATION;
import static fr.passerelle.socle.capacites.Balise.LIEN;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/**
 * The mails of mediation, for which the mediator answers before the person. A mail says that something awaits or is on its way,
 * never what an answer holds (R-USAG-62); its subject names nobody.
 */
public final class TextesDeMediation {

    private static final Balise REFERENCE = new Balise("reference", "MED-2026-0042");
    private static final Balise ENVOI = new Balise("envoi", "par courrier, à votre adresse postale");
    private static final Balise ECHEANCE = new Balise("echeance", "4\u00a0mai\u00a02026");

    public static final Texte ACCUSE = courriel("ACCUSE", "Accusé de réception", "À l’auteur de la demande, avec l’accusé de réception.",
            REFERENCE, ORGANISME);
    public static final Texte RECEVABILITE = courriel("RECEVABILITE", "Demande recevable",
            "À l’auteur de la demande, quand elle est déclarée recevable.", REFERENCE, ENVOI, ORGANISME);
    public static final Texte IRRECEVABILITE = courriel("IRRECEVABILITE", "Demande irrecevable ou réorientée",
            "À l’auteur de la demande, quand le médiateur ne peut pas l’examiner.", REFERENCE, ENVOI, ORGANISME);
    public static final Texte COMPLEMENT = courriel("COMPLEMENT", "Demande de complément",
            "À l’auteur de la demande, quand il manque de quoi l’examiner, et quand on le relance.", REFERENCE, ENVOI, ORGANISME, ECHEANCE);
    public static final Texte REPONSE = courriel("REPONSE", "Réponse donnée", "Aux auteurs de la demande, quand le médiateur a répondu et que sa lettre part autrement que par courriel.",
            REFERENCE, ENVOI, ORGANISME);
    public static final Texte FIN_CONTENTIEUX = courriel("FIN_CONTENTIEUX", "Fin de la médiation",
            "À l’auteur de la demande, quand une action en justice met fin à la médiation.", REFERENCE, ENVOI, ORGANISME);
    public static final Texte CLOTURE = courriel("CLOTURE", "Clôture du dossier",
            "À l’auteur de la demande, quand son dossier est clos après la réponse.", REFERENCE, ORGANISME);
    public static final Texte LETTRE = courriel("LETTRE", "Lettre en pièce jointe", "À qui a choisi le courriel, avec chaque lettre du médiateur.",
            REFERENCE, ORGANISME);
    public static final Texte LETTRE_REVENUE = courriel("LETTRE_REVENUE", "Lettre revenue", "Au titulaire, quand une lettre de sa saisine est revenue.",
            REFERENCE, ORGANISME, LIEN);
    public static final Texte LETTRES_EN_ATTENTE = courriel("LETTRES_EN_ATTENTE", "Lettres en attente",
            "À ceux qui peuvent les envoyer, quand des lettres attendent depuis des jours, ou sont revenues sans suite.", ORGANISME, LIEN);
    public static final Texte ENQUETE = courriel("ENQUETE", "Enquête après la clôture",
            "À l’auteur de la demande, quand son dossier est clos après la réponse, si l’enquête est ouverte.",
            ORGANISME, LIEN, new Balise("jours", "30")).avecUnSecret();
    public static final Texte QUESTION_SERVICE = courriel("QUESTION_SERVICE", "Question posée à un service",
            "À l’agent d’un service, quand le médiateur l’interroge.", ORGANISME, ECHEANCE, LIEN);
    public static final Texte RELANCE_SERVICE = courriel("RELANCE_SERVICE", "Relance d’un service",
            "À l’agent d’un service, quand sa réponse tarde.", ORGANISME, ECHEANCE, LIEN);

    private TextesDeMediation() {
    }

    static List<Texte> tous() {
        return List.of(ACCUSE, RECEVABILITE, IRRECEVABILITE, COMPLEMENT, REPONSE, FIN_CONTENTIEUX, CLOTURE, LETTRE, LETTRE_REVENUE, LETTRES_EN_ATTENTE, ENQUETE, QUESTION_SERVICE,
                RELANCE_SERVICE);
    }

    private static Texte courriel(String code, String titre, String usage, Balise... balises) {
        return Texte.courriel(TextesDeMediation.class, code, titre, usage, TEXTES_MEDIATION, balises);
    }
}
