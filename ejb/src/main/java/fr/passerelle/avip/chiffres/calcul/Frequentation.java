package fr.passerelle.avip.chiffres.calcul;

import fr.passerelle.avip.nomenclature.DemiJournee;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How children are there: how many each day, on which half-days. */
public final class Frequentation {

    private final FaitsDeLAnnee annee;
    private final List<FaitBilan> actifs;

    public Frequentation(FaitsDeLAnnee annee) {
        this.annee = annee;
        this.actifs = annee.faits().stream().filter(f -> f.contrat() != null && f.contrat().court(annee.du(), annee.au())).toList();
    }

    /** Children present each day of that time, on average; {@code null} for no day at all. */
    public static BigDecimal presents(List<FaitBilan> faits, LocalDate du, LocalDate au) {
        long jours = ChronoUnit.DAYS.between(du, au) + 1;
        long presence = 0;
        for (FaitBilan f : faits) {
            presence += f.contrat() == null ? 0 : f.contrat().joursEntre(du, au);
        }
        return jours <= 0 ? null : BigDecimal.valueOf(presence).divide(BigDecimal.valueOf(jours), MathContext.DECIMAL64);
    }

    /** The same, month after month up to the last day counted; none when nobody was there. */
    public List<BigDecimal> parMois() {
        return actifs.isEmpty() ? List.of() : IntStream.rangeClosed(1, annee.au().getMonthValue()).mapToObj(m -> YearMonth.of(annee.annee(), m))
                .map(m -> presents(actifs, m.atDay(1), m.atEndOfMonth().isAfter(annee.au()) ? annee.au() : m.atEndOfMonth())).toList();
    }

    /** How many contracts take each of the ten half-days; none when it is not known. */
    public List<Long> semaine() {
        long[] prises = new long[DemiJournee.values().length];
        boolean connues = false;
        for (FaitBilan f : actifs) {
            String signes = f.contrat().signes();
            for (int i = 0; signes != null && i < prises.length; i++) {
                prises[i] += signes.charAt(i) == '1' ? 1 : 0;
            }
            connues |= signes != null;
        }
        return connues ? Arrays.stream(prises).boxed().toList() : List.of();
    }

    /** How many contracts have 1, 2… half-days a week. */
    public Map<Integer, Long> rythmes() {
        return actifs.stream().map(f -> f.contrat().parSemaine()).filter(n -> n > 0).collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting()));
    }

    /** How many requests sent in the year led to a reception. */
    public long orientationsAccueillies() {
        return annee.faits().stream().filter(f -> f.contrat() != null && f.demande().envoyeeEn(annee.annee())).map(f -> f.demande().reference()).distinct().count();
    }
}
