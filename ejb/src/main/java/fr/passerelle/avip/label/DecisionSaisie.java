package fr.passerelle.avip.label;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision as typed.
 *
 * @param debut the first day of a label granted; of no use to renew, which begins when the running period ends
 * @param mois how long, when granted
 * @param places engaged, when granted
 * @param motif of a refusal or a postponement, or why the decision departs from the opinion of the committee
 * @param representeLe when it is looked at again, when postponed
 */
public record DecisionSaisie(Decision decision, LocalDate debut, Integer mois, Integer places, String motif, LocalDate representeLe) implements Serializable {
}
