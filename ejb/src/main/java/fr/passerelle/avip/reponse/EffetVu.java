package fr.passerelle.avip.reponse;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.places.Effet;
import fr.passerelle.avip.places.Effet.ParDemiJournee;
import fr.passerelle.socle.commun.Typographie;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reception would take of what a structure offers: each half-day of the week, in the week when it is tightest. */
public record EffetVu(List<Moment> moments) implements Serializable {

    public EffetVu {
        moments = moments.stream().sorted(Comparator.comparing(Moment::quand)).toList();
    }

    /**
     * A half-day, in its tightest week.
     *
     * @param demande how many places this reception takes then
     * @param semaine the Monday of that week; {@code null} when the half-day never falls in the period
     */
    public record Moment(DemiJournee quand, int offertes, int avant, int demande, LocalDate semaine) implements Serializable {

        private static Moment de(ParDemiJournee d) {
            return new Moment(d.demiJournee(), d.offertes(), d.prisesAvant(), d.prisesApres() - d.prisesAvant(), d.pireSemaine());
        }

        public int apres() {
            return avant + demande;
        }

        public boolean deborde() {
            return demande > 0 && apres() > offertes;
        }

        public int libres() {
            return Math.max(0, offertes - apres());
        }

        /** « 4 prises, puis 5, sur 6 ». */
        public String enClair() {
            return demande == 0 ? avant + " sur " + offertes : avant + ", puis " + apres() + " sur " + offertes;
        }

        private String court() {
            return Typographie.minuscule(quand.libelle()) + " (" + apres() + " pour " + Typographie.compte(offertes, "place") + ", semaine du " + Typographie.date(semaine) + ")";
        }
    }

    /**
     * @param demandees the half-days it takes
     * @param autres the others, as they are
     */
    static EffetVu de(Effet demandees, Effet autres) {
        return new EffetVu(Stream.concat(demandees.demiJournees().stream(), autres.demiJournees().stream()).map(Moment::de).toList());
    }

    /** Whether it all fits. */
    public boolean tient() {
        return moments.stream().noneMatch(Moment::deborde);
    }

    /** Half-day places still free after it, over a week. */
    public int reste() {
        return moments.stream().mapToInt(Moment::libres).sum();
    }

    /** In words, for who does not see the drawing. */
    public String enClair() {
        if (!tient()) {
            return "La place manque\u202f: " + moments.stream().filter(Moment::deborde).map(Moment::court).collect(Collectors.joining(", ")) + ".";
        }
        return moments.stream().filter(m -> m.demande() > 0 && m.semaine() != null).min(Comparator.comparingInt(Moment::libres))
                .map(m -> "Tout tient. Le plus juste\u202f: " + m.court() + ".").orElse("Rien n’est pris.");
    }
}
