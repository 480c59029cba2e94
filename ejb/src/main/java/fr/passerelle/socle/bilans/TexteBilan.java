package fr.passerelle.socle.bilans;

/**
 * A narrative block as its author writes it.
 *
 * @param texte with its placeholders; empty when nothing was written yet
 * @param version to give back when saving, so that nobody overwrites a colleague unknowingly
 * @param par who wrote it last, or {@code null}
 */
public record TexteBilan(Bloc bloc, String texte, int version, String par) {
}
