package fr.passerelle.reports.socle.rendu;

import java.time.LocalDate;

/**
 * What a document says of itself to a reader program.
 *
 * @param titre its title, shown in the window's bar
 * @param sujet one line more
 * @param datee the day its content was settled, or {@code null}; written as its creation date, so that the same
 *     content always gives the same bytes
 */
public record Metadonnees(String titre, String sujet, LocalDate datee) {
}
