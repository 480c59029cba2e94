package fr.passerelle.socle.journal.lecture;

import fr.passerelle.socle.journal.ActeJournal;
import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param qui sign-in name of who acted, {@code anonyme} before sign-in, {@code systeme} for the application itself
 * @param nom the name behind it, or the sign-in name again
 * @param reference which thing, or {@code null}
 * @param detail what was done, or {@code null}
 * @param motif the reason given, or {@code null}
 * @param dossier the case it belongs to, or {@code null}
 */
public record LigneJournal(long id, Instant quand, String qui, String nom, ActeJournal acte, String objet, String reference,
        String detail, String motif, String adresse, String dossier) {
}
