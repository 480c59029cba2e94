package fr.passerelle.socle.bilans;

import java.time.LocalDate;

/**
 * A frozen version of a year's figures, as a list shows it.
 *
 * @param arretePar the name of who froze it
 * @param motif why it replaces the former one; {@code null} for the first
 */
public record VersionBilan(int annee, int version, LocalDate arreteLe, String arretePar, String motif) {
}
