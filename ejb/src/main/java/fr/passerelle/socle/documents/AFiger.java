package fr.passerelle.socle.documents;

import java.time.Instant;

/**
 * A document to keep as it is.
 *
 * @param destinataire who receives it; for a letter, the lines of an address after the name
 * @param objet the kind of thing it is about, as the journal names it
 * @param reference which one
 * @param le when the act was
 * @param auteur sign-in name
 * @param enTete what a letter bears around its text; {@code null} for what is no letter
 */
public record AFiger(TexteRedige texte, String destinataire, String objet, String reference, Instant le, String auteur, EnTete enTete) {

    /** One that is no letter. */
    public AFiger(TexteRedige texte, String destinataire, String objet, String reference, Instant le, String auteur) {
        this(texte, destinataire, objet, reference, le, auteur, null);
    }
}
