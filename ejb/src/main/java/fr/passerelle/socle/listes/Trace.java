package fr.passerelle.socle.listes;

/**
 * What the journal says of an export: never a person's data, nor what was typed to search.
 *
 * @param reference of what is exported, or {@code null}
 * @param detail or {@code null}
 */
public record Trace(String objet, String reference, String detail) {
}
