package fr.passerelle.web.avip.structure;

import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a label stands, as people see it. */
@ApplicationScoped
class EtatsDuLabel implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof StatutLabel;
    }

    @Override
    public String icone(Enum<?> etat) {
        return switch ((StatutLabel) etat) {
            case CANDIDATURE -> "file-text";
            case INSTRUCTION -> "search";
            case COMITE -> "users";
            case AJOURNE, A_RENOUVELER -> "clock";
            case ACTIF -> "circle-check";
            case SUSPENDU -> "circle-pause";
            case RETIRE, REFUSE -> "ban";
            case RENONCE, EXPIRE, ABANDONNEE -> "archive";
        };
    }

    @Override
    public String ton(Enum<?> etat) {
        return switch ((StatutLabel) etat) {
            case ACTIF -> "succes";
            case A_RENOUVELER, AJOURNE -> "attention";
            case SUSPENDU, RETIRE -> "erreur";
            case CANDIDATURE, INSTRUCTION, COMITE -> "info";
            case RENONCE, EXPIRE, REFUSE, ABANDONNEE -> "neutre";
        };
    }
}
