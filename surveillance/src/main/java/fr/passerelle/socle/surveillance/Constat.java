package fr.passerelle.socle.surveillance;

/**
 * What a look at a dependency found.
 *
 * @param bon whether the application can count on it
 * @param mesure what was measured, in its unit: {@code libreMo}; {@code null} when there is nothing to measure
 * @param valeur how much
 */
public record Constat(boolean bon, String mesure, long valeur) {

    public static Constat simple(boolean bon) {
        return new Constat(bon, null, 0);
    }
}
