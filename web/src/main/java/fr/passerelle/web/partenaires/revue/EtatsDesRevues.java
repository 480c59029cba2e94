package fr.passerelle.web.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a review and its lines stand, as people see it. */
@ApplicationScoped
class EtatsDesRevues implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof EtatRevue || etat instanceof EtatLigneRevue;
    }

    @Override
    public String icone(Enum<?> etat) {
        if (etat instanceof EtatRevue revue) {
            return switch (revue) {
                case OUVERTE -> "clock";
                case TERMINEE -> "circle-check";
                case ECHUE -> "circle-alert";
            };
        }
        return switch ((EtatLigneRevue) etat) {
            case A_REVOIR -> "circle-dot";
            case DECIDEE -> "pencil";
            case CONFIRMEE -> "circle-check";
            case CHANGEE -> "refresh-cw";
            case RETIREE -> "circle-x";
            case EXPIREE -> "circle-alert";
            case PARTIE -> "archive";
        };
    }

    @Override
    public String ton(Enum<?> etat) {
        if (etat instanceof EtatRevue revue) {
            return revue == EtatRevue.OUVERTE ? "info" : revue == EtatRevue.TERMINEE ? "succes" : "erreur";
        }
        return switch ((EtatLigneRevue) etat) {
            case A_REVOIR -> "attention";
            case DECIDEE -> "info";
            case CONFIRMEE, CHANGEE -> "succes";
            case EXPIREE -> "erreur";
            case RETIREE, PARTIE -> "neutre";
        };
    }
}
