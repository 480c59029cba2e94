package fr.passerelle.web.avip.places;

import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** What is said of the places of a structure, as people see it. */
@ApplicationScoped
class EtatsDesPlaces implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof MotDePlaces;
    }

    @Override
    public String icone(Enum<?> etat) {
        return switch ((MotDePlaces) etat) {
            case PLACES_POSSIBLES -> "circle-check";
            case COMPLET -> "ban";
            case A_CONFIRMER -> "circle-question-mark";
        };
    }

    @Override
    public String ton(Enum<?> etat) {
        return switch ((MotDePlaces) etat) {
            case PLACES_POSSIBLES -> "succes";
            case COMPLET -> "neutre";
            case A_CONFIRMER -> "attention";
        };
    }
}
