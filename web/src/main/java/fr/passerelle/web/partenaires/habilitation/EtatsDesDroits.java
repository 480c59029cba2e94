package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a right stands, and whoever holds it. */
@ApplicationScoped
class EtatsDesDroits implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof EtatHabilitation || etat instanceof EtatUtilisateur;
    }

    @Override
    public String icone(Enum<?> etat) {
        return etat instanceof EtatHabilitation droit ? switch (droit) {
            case DEMANDEE -> "hourglass";
            case ACTIVE -> "circle-check";
            case SUSPENDUE -> "circle-pause";
            case REFUSEE -> "ban";
            case EXPIREE -> "clock";
            case RETIREE -> "circle-x";
        } : switch ((EtatUtilisateur) etat) {
            case CREE -> "mail";
            case ACTIF -> "user-check";
            case VERROUILLE -> "lock";
            case INACTIF -> "circle-pause";
            case CLOTURE -> "user-x";
        };
    }

    @Override
    public String ton(Enum<?> etat) {
        return etat instanceof EtatHabilitation droit ? switch (droit) {
            case DEMANDEE -> "info";
            case ACTIVE -> "succes";
            case SUSPENDUE -> "attention";
            case REFUSEE, EXPIREE, RETIREE -> "neutre";
        } : switch ((EtatUtilisateur) etat) {
            case CREE -> "info";
            case ACTIF -> "succes";
            case VERROUILLE, INACTIF -> "attention";
            case CLOTURE -> "neutre";
        };
    }
}
