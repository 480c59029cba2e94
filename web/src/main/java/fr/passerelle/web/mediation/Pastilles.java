package fr.passerelle.web.mediation;

import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.nomenclature.EtatSaisine;

/** The icon and the tone of what is told by icon, word and colour together. */
public final class Pastilles {

    private Pastilles() {
    }

    public static String iconeEtat(EtatSaisine etat) {
        return switch (etat) {
            case RECUE -> "inbox";
            case A_COMPLETER -> "file-text";
            case EN_INSTRUCTION -> "search";
            case EN_ATTENTE -> "hourglass";
            case REPONDUE -> "send";
            case CLOTUREE -> "archive";
            case IRRECEVABLE -> "ban";
            case REORIENTEE -> "corner-up-right";
            case INTERROMPUE -> "gavel";
        };
    }

    public static String tonEtat(EtatSaisine etat) {
        return switch (etat) {
            case RECUE, EN_INSTRUCTION -> "info";
            case A_COMPLETER, EN_ATTENTE -> "attention";
            case REPONDUE -> "succes";
            case CLOTUREE, IRRECEVABLE, REORIENTEE, INTERROMPUE -> "neutre";
        };
    }

    public static String iconeUrgence(Urgence urgence) {
        return switch (urgence) {
            case DANS_LES_TEMPS -> "clock";
            case BIENTOT -> "hourglass";
            case URGENT -> "triangle-alert";
            case EN_RETARD -> "circle-alert";
            case TERMINE -> "circle-check";
        };
    }

    public static String tonUrgence(Urgence urgence) {
        return switch (urgence) {
            case DANS_LES_TEMPS -> "neutre";
            case BIENTOT, URGENT -> "attention";
            case EN_RETARD -> "erreur";
            case TERMINE -> "succes";
        };
    }
}
