package fr.passerelle.socle.journal.conservation;

import java.time.Instant;

/**
 * A hold: what it names is kept however old, for instance as long as a litigation lasts.
 *
 * @param objet the kind of thing held, or {@code null} for the whole journal and all that may be held
 * @param dossier the reference of what is held, or {@code null}
 */
public record Gel(long id, String objet, String dossier, String motif, Instant poseLe, String posePar) {

    /**
     * In SQL, whether a hold lasts on the thing of that kind and reference: one hold keeps the thing as well as its lines of the
     * journal.
     *
     * @param objet its kind, as its capability declares it
     * @param reference the column that holds its reference
     */
    public static String tient(String objet, String reference) {
        if (!objet.matches("\\p{Ll}+")) {
            throw new IllegalArgumentException("pas un genre d’objet\u202f: " + objet);
        }
        return "(exists (select 1 from journal.gel where leve_le is null and dossier is null) or " + reference
                + " in (select dossier from journal.gel where leve_le is null and objet = '" + objet + "'))";
    }
}
