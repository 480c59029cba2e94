package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.Gardes;
import fr.passerelle.mediation.delai.Seuils;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts and when, and the thresholds in force: all that an act needs besides what it is told.
 *
 * @param auteur sign-in name
 * @param anneeArretee whether the bilan of the case's year is frozen
 */
record ContexteActe(String auteur, Instant maintenant, LocalDate aujourdhui, Seuils seuils, boolean anneeArretee) {

    static ContexteActe de(String auteur, Clock horloge, Seuils seuils, boolean anneeArretee) {
        return new ContexteActe(auteur, horloge.instant(), LocalDate.now(horloge), seuils, anneeArretee);
    }

    Gardes gardes() {
        return new Gardes(seuils, aujourdhui, anneeArretee);
    }
}
