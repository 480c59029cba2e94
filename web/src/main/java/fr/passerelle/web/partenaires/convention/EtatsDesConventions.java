package fr.passerelle.web.partenaires.convention;

import fr.passerelle.partenaires.convention.EtatEcheance;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a convention or a contract stands, as people see it. */
@ApplicationScoped
class EtatsDesConventions implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof EtatConvention || etat instanceof EtatEcheance;
    }

    @Override
    public String icone(Enum<?> etat) {
        return switch (etat.name()) {
            case "BROUILLON" -> "pencil";
            case "A_SIGNER" -> "file-text";
            case "ACTIVE" -> "circle-check";
            case "SUSPENDUE" -> "circle-pause";
            case "RESILIEE" -> "ban";
            case "A_VENIR" -> "clock";
            default -> "archive";
        };
    }

    @Override
    public String ton(Enum<?> etat) {
        return switch (etat.name()) {
            case "ACTIVE" -> "succes";
            case "SUSPENDUE" -> "erreur";
            case "A_SIGNER" -> "attention";
            case "BROUILLON", "A_VENIR" -> "info";
            default -> "neutre";
        };
    }
}
