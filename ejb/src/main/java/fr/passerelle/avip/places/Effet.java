package fr.passerelle.avip.places;

import fr.passerelle.avip.nomenclature.DemiJournee;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What receiving some children would do to a structure, by half-day asked for. */
public record Effet(List<ParDemiJournee> demiJournees) implements Serializable {

    public Effet {
        demiJournees = List.copyOf(demiJournees);
    }

    /**
     * On its worst week: the one that would leave the fewest places.
     *
     * @param pireSemaine its Monday; {@code null} when the half-day never falls in the period
     */
    public record ParDemiJournee(DemiJournee demiJournee, int offertes, int prisesAvant, int prisesApres, LocalDate pireSemaine) implements Serializable {

        public boolean possible() {
            return prisesApres <= offertes;
        }

        public int libresApres() {
            return Math.max(0, offertes - prisesApres);
        }

        /** « 3 sur 4 », once they are received. */
        public String enClair() {
            return prisesApres + " sur " + offertes;
        }
    }

    /** Whether they would fit, every day. */
    public boolean possible() {
        return demiJournees.stream().allMatch(ParDemiJournee::possible);
    }

    /** The half-days that leave no place. */
    public List<ParDemiJournee> manquantes() {
        return demiJournees.stream().filter(d -> !d.possible()).toList();
    }
}
