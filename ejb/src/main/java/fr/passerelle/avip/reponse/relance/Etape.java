package fr.passerelle.avip.reponse.relance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a request that nobody answers (R-AVIP-25): each is done once, and after an outage only the last that is due. Days stopped
 * by a complement do not count.
 */
public enum Etape {

    /** Nobody has opened it. */
    NON_LUE(3),
    A_MI_DELAI(7),
    /** The day an answer is owed, whatever working days made of it; the Caf learns of it. */
    ECHEANCE(10),
    EN_RETARD(15),
    /** Counted against the structure: the Caf takes over. */
    SANS_REPONSE(30);

    private final int jours;

    Etape(int jours) {
        this.jours = jours;
    }

    /** The day it is due for that request. */
    public LocalDate jour(Attendue d) {
        return this == ECHEANCE ? d.echeance() : d.envoyee().plusDays(jours + (long) d.pauseJours());
    }

    /** What is due that day and was not done: the last step atteinte, unless it is done or one after it is. */
    public static Optional<Etape> due(Attendue d, LocalDate jour) {
        Etape derniere = null;
        for (Etape etape : values()) {
            if (!etape.jour(d).isAfter(jour)) {
                derniere = etape;
            }
        }
        if (derniere == null || derniere == NON_LUE && d.ouverte()) {
            return Optional.empty();
        }
        Etape atteinte = derniere;
        return d.faites().stream().anyMatch(f -> f.compareTo(atteinte) >= 0) ? Optional.empty() : Optional.of(derniere);
    }

    /**
     * A request an answer is owed to.
     *
     * @param ouverte whether someone of the structure has opened it
     * @param faites the steps already done
     */
    public record Attendue(long id, LocalDate envoyee, LocalDate echeance, int pauseJours, boolean ouverte, Set<Etape> faites) {

        public Attendue {
            faites = Set.copyOf(faites);
        }
    }
}
