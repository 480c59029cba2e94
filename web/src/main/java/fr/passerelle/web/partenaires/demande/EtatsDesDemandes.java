package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.demande.saisie.Tour;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a request stands and whose turn it is, as people see it. */
@ApplicationScoped
class EtatsDesDemandes implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof EtatDemande || etat instanceof Tour;
    }

    @Override
    public String icone(Enum<?> etat) {
        if (etat instanceof Tour tour) {
            return switch (tour) {
                case PARTENAIRE -> "reply";
                case CAF -> "landmark";
                case LES_DEUX -> "handshake";
                case PERSONNE -> "check";
            };
        }
        return switch ((EtatDemande) etat) {
            case BROUILLON -> "pencil";
            case ENVOYEE -> "send";
            case EN_INSTRUCTION -> "search";
            case COMPLEMENT_DEMANDE -> "message-circle-question-mark";
            case ETABLIE -> "file-text";
            case OUVERTE -> "circle-check";
            case REFUSEE -> "circle-x";
            case ABANDONNEE -> "ban";
        };
    }

    @Override
    public String ton(Enum<?> etat) {
        if (etat instanceof Tour tour) {
            return tour == Tour.PERSONNE ? "neutre" : tour == Tour.PARTENAIRE ? "attention" : "info";
        }
        return switch ((EtatDemande) etat) {
            case OUVERTE -> "succes";
            case COMPLEMENT_DEMANDE -> "attention";
            case ENVOYEE, EN_INSTRUCTION, ETABLIE -> "info";
            case REFUSEE -> "erreur";
            case BROUILLON, ABANDONNEE -> "neutre";
        };
    }
}
