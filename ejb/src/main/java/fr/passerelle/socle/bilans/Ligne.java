package fr.passerelle.socle.bilans;

/**
 * A line that a bilan may have, used this year or not.
 *
 * @param code for instance {@code B-03.NORD}
 */
public record Ligne(String code, String libelle) {
}
