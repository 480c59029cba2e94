package fr.passerelle.socle.documents;

import java.util.Map;

/**
 * The text of a document, not kept yet.
 *
 * @param intitule what it is called
 * @param corps paragraphs parted by an empty line
 * @param clauses the version of each clause it was made of, 0 as delivered
 */
public record TexteRedige(Modele modele, String intitule, String corps, Map<String, Integer> clauses) {
}
