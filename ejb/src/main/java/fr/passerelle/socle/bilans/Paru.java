package fr.passerelle.socle.bilans;

/**
 * A figure of a year that is known only because it was published: no case of that year stands behind it.
 *
 * @param chiffre its value as published, compared with the year before where that is known; always approximate
 * @param repartition the breakdown it is a line of, or an empty text
 * @param source where it was published
 */
public record Paru(Indicateur chiffre, String repartition, String source) {
}
