package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.Gardes;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.lettre.PapierALettres;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts and when, and the thresholds in force: all that an act needs besides what it is told.
 *
 * @param auteur sign-in name
 * @param anneeArretee whether the bilan of the case's year is frozen
 * @param papier what the letters of the act bear
 */
record ContexteActe(String auteur, Instant maintenant, LocalDate aujourdhui, Seuils seuils, boolean anneeArretee,
        PapierALettres papier) {

    static ContexteActe de(String auteur, Clock horloge, Seuils seuils, boolean anneeArretee, PapierALettres papier) {
        return new ContexteActe(auteur, horloge.instant(), LocalDate.now(horloge), seuils, anneeArretee, papier);
    }

    Gardes gardes() {
        return new Gardes(seuils, aujourdhui, anneeArretee);
    }
}
