package fr.passerelle.web.mediation.preconisation;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How the state of a préconisation is told: word, icon and tone. */
@Named("preconisations")
@ApplicationScoped
public class PreconisationsEnClair {

    public String mot(EtatPreconisation etat, boolean enRetard) {
        return enRetard ? etat.libelle() + ", en retard" : etat.libelle();
    }

    public String ton(EtatPreconisation etat, boolean enRetard) {
        if (enRetard) {
            return "erreur";
        }
        return switch (etat) {
            case MISE_EN_OEUVRE -> "succes";
            case ACCEPTEE, EN_COURS -> "info";
            case TRANSMISE -> "attention";
            case PROPOSEE, REFUSEE, ABANDONNEE -> "neutre";
        };
    }

    public String icone(EtatPreconisation etat, boolean enRetard) {
        if (enRetard) {
            return "circle-alert";
        }
        return switch (etat) {
            case PROPOSEE -> "pencil";
            case TRANSMISE -> "send";
            case ACCEPTEE -> "check";
            case EN_COURS -> "hourglass";
            case MISE_EN_OEUVRE -> "circle-check";
            case REFUSEE -> "circle-x";
            case ABANDONNEE -> "ban";
        };
    }

    /** What bringing it to that state is called, on a button. */
    public String acte(EtatPreconisation vers) {
        return switch (vers) {
            case TRANSMISE -> "Transmettre";
            case ACCEPTEE -> "Accepter";
            case REFUSEE -> "Refuser";
            case EN_COURS -> "Commencer";
            case MISE_EN_OEUVRE -> "Déclarer mise en œuvre";
            case ABANDONNEE -> "Abandonner";
            case PROPOSEE -> throw new IllegalArgumentException(vers.name());
        };
    }
}
