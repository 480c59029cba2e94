package fr.passerelle.avip.orientation;

import fr.passerelle.socle.commun.Horloge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Something done to a request: by whom, when.
 *
 * @param noms tells the name of an account
 */
record Acte(String auteur, Instant le, UnaryOperator<String> noms) {

    LocalDate jour() {
        return le.atZone(Horloge.PARIS).toLocalDate();
    }
}
