package fr.passerelle.partenaires.convention;

import java.time.LocalDate;

/**
 * What the dates of a convention make of it on one day.
 *
 * @param periode which period that day is in, from 1; the last one once it is over, the first one before it begins
 * @param reconductionLe the day the next period would begin by tacit renewal, or {@code null} when none would
 * @param denonciationAvant the day before which a denunciation must be received to prevent it, or {@code null} when none can, or one
 *         was received
 * @param finLe the certain last day, or {@code null} when there is none
 */
public record Echeance(EtatEcheance etat, int periode, LocalDate finPeriode, LocalDate reconductionLe, LocalDate denonciationAvant,
        LocalDate finLe) {

    /** The next day on which something ends or may be prevented, to sort by: never {@code null}. */
    public LocalDate prochaine() {
        return finLe != null ? finLe : denonciationAvant != null ? denonciationAvant : finPeriode;
    }
}
