package fr.passerelle.mediation.bilan;

import fr.passerelle.socle.bilans.Repartition;
import java.util.List;
import java.util.Map;

/**
 * What the bilan of mediation has beside what every bilan has. Its names are those kept in frozen versions.
 *
 * @param delais how many answered cases took 0, 1, 2… days, for the histogram (key = days)
 * @param trimestresN1 the saisines by quarter of the year before (four values), empty when unknown
 * @param preconisations those of the year and the former ones still followed
 * @param surRecevables the shares of I-03, I-04 and I-05 on admissible cases only, to compare with national figures
 */
public record Complements(Map<Integer, Long> delais, List<Long> trimestresN1, List<LignePreconisation> preconisations,
        List<Repartition> surRecevables) {

    public Complements {
        delais = Map.copyOf(delais);
        trimestresN1 = List.copyOf(trimestresN1);
        preconisations = List.copyOf(preconisations);
        surRecevables = surRecevables == null ? List.of() : List.copyOf(surRecevables);
    }

    /** Those that the figures of a year give by themselves. */
    public Complements(Map<Integer, Long> delais, List<Repartition> surRecevables) {
        this(delais, List.of(), List.of(), surRecevables);
    }
}
