package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.NatureLettre;
import java.util.List;

/**
 * What an act does, told before it is done.
 *
 * @param acte which act
 * @param effet what becomes of the case, in one sentence
 * @param lettre the letter it makes, or {@code null}
 * @param consequences what cannot be undone, listed and confirmed first; empty when nothing is lost
 * @param aPart whether it ends the case otherwise than by an answer, or hands it over
 */
public record NoticeActe(Acte acte, String effet, NatureLettre lettre, List<String> consequences, boolean aPart) {

    private static final String SUSPENSION = "La suspension des délais de recours prend fin";
    private static final String REOUVERTURE = "Plus aucun acte n’est possible, sauf une réouverture motivée.";

    public static NoticeActe de(Acte acte) {
        return switch (acte) {
            case ENREGISTRER -> simple(acte, "La saisine reçoit sa référence.", null);
            case ACCUSER_RECEPTION -> simple(acte, "La personne est informée que sa demande est reçue. "
                    + "L’accusé ne promet aucune suspension des délais de recours.", NatureLettre.ACCUSE_RECEPTION);
            case DEMANDER_COMPLEMENT -> simple(acte, "La saisine attend les précisions de la personne.",
                    NatureLettre.DEMANDE_COMPLEMENT);
            case RECEVOIR_COMPLEMENT -> simple(acte, "La saisine revient à l’examen de sa recevabilité.", null);
            case DECLARER_RECEVABLE -> simple(acte, "L’instruction commence et les délais de recours sont suspendus.",
                    NatureLettre.RECEVABILITE);
            case INTERROGER -> simple(acte, "La saisine attend la réponse\u202f; le délai publié continue de courir.", null);
            case RECEVOIR_REPONSE -> simple(acte, "La réponse est versée au dossier\u202f; l’instruction reprend après la dernière.", null);
            case PROPOSER_EQUITE -> simple(acte, "La direction est saisie de la proposition, sans rien voir du dossier.", null);
            default -> irreversible(acte);
        };
    }

    private static NoticeActe irreversible(Acte acte) {
        return switch (acte) {
            case REPONDRE -> new NoticeActe(acte, "Les lettres aux deux parties sont prêtes, à expédier, et le délai s’arrête.",
                    NatureLettre.REPONSE, List.of("Deux lettres sont faites\u202f: la réponse à la personne, la recommandation au service.",
                            SUSPENSION + " à la date de remise.",
                            "La réponse ne peut plus être modifiée."), false);
            case CLOTURER -> new NoticeActe(acte, "Le dossier est rangé parmi les saisines terminées.", NatureLettre.CLOTURE,
                    List.of(REOUVERTURE), false);
            case DECLARER_IRRECEVABLE -> new NoticeActe(acte, "La médiation s’arrête là, avec l’indication d’où s’adresser.",
                    NatureLettre.IRRECEVABILITE, List.of("La décision est notifiée à la personne.",
                            "Les délais de recours ne sont pas suspendus."), false);
            case REORIENTER -> new NoticeActe(acte, "La personne est orientée vers le service qui doit d’abord l’entendre.",
                    NatureLettre.REORIENTATION, List.of("La réorientation est notifiée à la personne.",
                            "La saisine compte comme irrecevable."), false);
            case CONSTATER_SILENCE -> aPart(acte, "La saisine est clôturée sans suite, faute de réponse de la personne.",
                    null, SUSPENSION + ".", REOUVERTURE);
            case SIGNALER_CONTENTIEUX -> aPart(acte, "Le recours devant le juge met fin à la médiation.",
                    NatureLettre.FIN_CONTENTIEUX, "La médiation est interrompue définitivement\u202f: aucune réouverture n’est possible.",
                    SUSPENSION + ".", "La personne est informée.");
            default -> autreFin(acte);
        };
    }

    private static NoticeActe autreFin(Acte acte) {
        return switch (acte) {
            case DESISTER -> aPart(acte, "La saisine est clôturée à la demande de la personne.", null,
                    SUSPENSION + ".", REOUVERTURE);
            case DECLARER_DOUBLON -> aPart(acte, "La saisine est clôturée et liée à celle qu’elle répète.", null,
                    "La saisine ne compte plus dans les chiffres de l’année.", SUSPENSION + ".", REOUVERTURE);
            case DECLARER_ERREUR -> aPart(acte, "La saisine est clôturée\u202f: elle n’aurait pas dû être enregistrée.", null,
                    "La saisine ne compte plus dans aucun chiffre.", SUSPENSION + ".", REOUVERTURE);
            case ROUVRIR -> aPart(acte, "Un nouveau cycle commence\u202f; les dates du précédent sont gardées.", null);
            case DEPORTER -> aPart(acte, "Un lien avec le dossier est déclaré et le dossier passe à un autre médiateur.", null,
                    "L’accès du titulaire actuel au dossier est fermé aussitôt.");
            default -> throw new IllegalArgumentException(acte.name());
        };
    }

    /** As it is true of a case whose appeal limits are suspended, or are not. */
    public NoticeActe selon(boolean suspendue) {
        return suspendue ? this : new NoticeActe(acte, effet, lettre, consequences.stream().filter(c -> !c.startsWith(SUSPENSION)).toList(), aPart);
    }

    /** The icon that goes with it, in the panel and in the timeline. */
    public String icone() {
        return switch (acte) {
            case ENREGISTRER -> "file-plus";
            case ACCUSER_RECEPTION -> "mail";
            case DEMANDER_COMPLEMENT -> "circle-question-mark";
            case RECEVOIR_COMPLEMENT, RECEVOIR_REPONSE -> "reply";
            case DECLARER_RECEVABLE -> "check";
            case DECLARER_IRRECEVABLE -> "ban";
            case REORIENTER -> "corner-up-right";
            case INTERROGER -> "message-circle-question-mark";
            case PROPOSER_EQUITE -> "scale";
            case REPONDRE -> "send";
            case CLOTURER -> "archive";
            case CONSTATER_SILENCE -> "hourglass";
            case SIGNALER_CONTENTIEUX -> "gavel";
            case DESISTER -> "user-x";
            case DECLARER_DOUBLON -> "copy";
            case DECLARER_ERREUR -> "circle-x";
            case ROUVRIR -> "rotate-ccw";
            case DEPORTER -> "handshake";
            default -> "circle-dot";
        };
    }

    private static NoticeActe simple(Acte acte, String effet, NatureLettre lettre) {
        return new NoticeActe(acte, effet, lettre, List.of(), false);
    }

    private static NoticeActe aPart(Acte acte, String effet, NatureLettre lettre, String... consequences) {
        return new NoticeActe(acte, effet, lettre, List.of(consequences), true);
    }
}
