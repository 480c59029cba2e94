package fr.passerelle.partenaires.convention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** The first day from that one on by which something may be prevented, or on which it goes on or ends; never {@code null}. */
    public LocalDate prochaine(LocalDate aPartirDu) {
        return Stream.of(denonciationAvant, reconductionLe, finLe).filter(Objects::nonNull).filter(j -> !j.isBefore(aPartirDu)).min(LocalDate::compareTo)
                .orElse(finPeriode);
    }
}
