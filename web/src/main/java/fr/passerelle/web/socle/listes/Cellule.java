package fr.passerelle.web.socle.listes;

/**
 * What a cell shows when its page does not draw it otherwise.
 *
 * @param lien where it leads, or {@code null}
 */
public record Cellule(String texte, String lien) {
}
