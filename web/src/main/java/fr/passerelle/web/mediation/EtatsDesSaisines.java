package fr.passerelle.web.mediation;

import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a case stands, as people see it. */
@ApplicationScoped
class EtatsDesSaisines implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof EtatSaisine;
    }

    @Override
    public String icone(Enum<?> etat) {
        return switch ((EtatSaisine) etat) {
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

    @Override
    public String ton(Enum<?> etat) {
        return switch ((EtatSaisine) etat) {
            case RECUE, EN_INSTRUCTION -> "info";
            case A_COMPLETER, EN_ATTENTE -> "attention";
            case REPONDUE -> "succes";
            case CLOTUREE, IRRECEVABLE, REORIENTEE, INTERROMPUE -> "neutre";
        };
    }
}
