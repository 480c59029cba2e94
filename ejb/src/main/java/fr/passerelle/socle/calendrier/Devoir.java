package fr.passerelle.socle.calendrier;

import java.time.LocalDate;

/**
 * Something due on a day.
 *
 * @param code which one it is, the same each time it is asked for: a diary then changes it rather than adding another
 * @param titre « Fin de l’abonnement »
 * @param detail who or what it is about, in a few words
 * @param lien its page, without the application's own address
 * @param icone of its kind
 */
public record Devoir(String code, LocalDate jour, String titre, String detail, String lien, String icone) {
}
