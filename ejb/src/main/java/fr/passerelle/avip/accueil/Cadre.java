package fr.passerelle.avip.accueil;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What a contract is made under: the request it comes from, and what holds today.
 *
 * @param age {@code null} for a child not born yet
 * @param derogation up to when the Caf waives the age, or {@code null}
 * @param label whether the structure bears the label on a day
 */
record Cadre(long demande, long enfant, long structure, AgeDAccueil age, LocalDate derogation, Predicate<LocalDate> label, LocalDate aujourdhui) {

    boolean labelLe(LocalDate jour) {
        return label.test(jour);
    }
}
