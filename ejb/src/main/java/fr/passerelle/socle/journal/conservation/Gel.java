package fr.passerelle.socle.journal.conservation;

import java.time.Instant;

/**
 * A hold: what it names is kept however old, for instance as long as a litigation lasts.
 *
 * @param dossier the reference of the case held, or {@code null} for the whole journal
 */
public record Gel(long id, String dossier, String motif, Instant poseLe, String posePar) {

    /** In SQL, whether a hold lasts on the case of that reference: one hold keeps the case as well as its lines of the journal. */
    public static String tient(String reference) {
        return "(exists (select 1 from journal.gel where leve_le is null and dossier is null) or " + reference
                + " in (select dossier from journal.gel where leve_le is null and dossier is not null))";
    }
}
