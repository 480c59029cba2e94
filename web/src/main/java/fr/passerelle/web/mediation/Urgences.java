package fr.passerelle.web.mediation;

import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** How soon a case must be answered, as people see it. */
@ApplicationScoped
class Urgences implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof Urgence;
    }

    @Override
    public String icone(Enum<?> etat) {
        return switch ((Urgence) etat) {
            case DANS_LES_TEMPS -> "clock";
            case BIENTOT -> "hourglass";
            case URGENT -> "triangle-alert";
            case EN_RETARD -> "circle-alert";
            case TERMINE -> "circle-check";
        };
    }

    @Override
    public String ton(Enum<?> etat) {
        return switch ((Urgence) etat) {
            case DANS_LES_TEMPS -> "neutre";
            case BIENTOT, URGENT -> "attention";
            case EN_RETARD -> "erreur";
            case TERMINE -> "succes";
        };
    }
}
