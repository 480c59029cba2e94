package fr.passerelle.partenaires.chiffres;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the report of partnerships has beside what every report has. Its names are those kept in frozen versions.
 *
 * @param au the reference day J
 * @param delais how many conventions took 0, 1, 2… days to be signed (key = days)
 * @param trimestresN1 the conventions signed by quarter the year before (four values), empty when unknown
 */
public record ComplementsDesPartenariats(LocalDate au, Map<Integer, Long> delais, List<Long> trimestresN1) {

    public ComplementsDesPartenariats {
        delais = delais == null ? Map.of() : Map.copyOf(delais);
        trimestresN1 = trimestresN1 == null ? List.of() : List.copyOf(trimestresN1);
    }
}
