package fr.passerelle.socle.documents;

import java.time.Instant;

/**
 * A document to keep as it is.
 *
 * @param destinataire who receives it
 * @param objet the kind of thing it is about, as the journal names it
 * @param reference which one
 * @param le when the act was
 * @param auteur sign-in name
 */
public record AFiger(TexteRedige texte, String destinataire, String objet, String reference, Instant le, String auteur) {
}
