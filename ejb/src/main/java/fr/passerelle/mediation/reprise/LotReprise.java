package fr.passerelle.mediation.reprise;

import java.time.Instant;

/**
 * A file that was imported.
 *
 * @param annulable whether it can still be undone: its year is not frozen
 */
public record LotReprise(long id, int annee, String fichier, int lignes, Instant importeLe, String importePar,
        boolean annulable) {
}
