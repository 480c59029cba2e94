package fr.passerelle.socle.calendrier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A month as a calendar on a wall shows it: whole weeks, from Monday.
 *
 * @param devoirs all those of the month, by day
 */
public record Mois(YearMonth mois, List<List<Jour>> semaines, List<Devoir> devoirs) {

    /** One of its squares. */
    public record Jour(LocalDate jour, boolean duMois, boolean aujourdhui, List<Devoir> devoirs) {
    }

    static Mois de(YearMonth mois, List<Devoir> devoirs, LocalDate aujourdhui) {
        Map<LocalDate, List<Devoir>> parJour = devoirs.stream().collect(Collectors.groupingBy(Devoir::jour));
        List<List<Jour>> semaines = new ArrayList<>();
        LocalDate fin = mois.atEndOfMonth();
        for (LocalDate lundi = mois.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)); !lundi.isAfter(fin); lundi = lundi.plusWeeks(1)) {
            LocalDate debut = lundi;
            semaines.add(IntStream.range(0, 7).mapToObj(debut::plusDays).map(j -> new Jour(j, YearMonth.from(j).equals(mois),
                    j.equals(aujourdhui), YearMonth.from(j).equals(mois) ? parJour.getOrDefault(j, List.of()) : List.of())).toList());
        }
        return new Mois(mois, semaines, devoirs);
    }
}
