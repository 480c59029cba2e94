package fr.passerelle.web.avip.demande;

import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.StatutProposition;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a request stands and what became of a parent proposed, as people see them. */
@ApplicationScoped
class EtatsDesOrientations implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof StatutOrientation || etat instanceof StatutProposition;
    }

    @Override
    public String icone(Enum<?> etat) {
        if (etat instanceof StatutProposition proposition) {
            return switch (proposition) {
                case PROPOSEE -> "inbox";
                case CONFIRMEE -> "circle-check";
                case DECLINEE -> "circle-x";
                case RETIREE -> "ban";
                case SANS_REPONSE -> "hourglass";
            };
        }
        return switch ((StatutOrientation) etat) {
            case BROUILLON -> "pencil";
            case ENVOYEE -> "send";
            case EN_EXAMEN -> "search";
            case COMPLEMENT_DEMANDE -> "message-circle-question-mark";
            case LISTE_ATTENTE -> "list";
            case ACCEPTEE -> "circle-check";
            case SANS_REPONSE -> "hourglass";
            case REFUSEE -> "circle-x";
            case RETIREE -> "corner-up-right";
            case SANS_OBJET -> "ban";
            case CONVERTIE -> "handshake";
            case NON_CONCRETISEE -> "rotate-ccw";
        };
    }

    @Override
    public String ton(Enum<?> etat) {
        if (etat instanceof StatutProposition proposition) {
            return switch (proposition) {
                case PROPOSEE -> "attention";
                case CONFIRMEE -> "succes";
                case SANS_REPONSE -> "erreur";
                case DECLINEE, RETIREE -> "neutre";
            };
        }
        return switch ((StatutOrientation) etat) {
            case ACCEPTEE, CONVERTIE -> "succes";
            case COMPLEMENT_DEMANDE -> "attention";
            case ENVOYEE, EN_EXAMEN, LISTE_ATTENTE -> "info";
            case REFUSEE, SANS_REPONSE -> "erreur";
            case BROUILLON, RETIREE, SANS_OBJET, NON_CONCRETISEE -> "neutre";
        };
    }
}
