package fr.passerelle.socle.bilans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of a year, alone or compared with the year before.
 *
 * @param propre what the capability adds to what every bilan has
 */
public record Chiffres<P>(List<Indicateur> indicateurs, List<Repartition> repartitions, P propre) {

    /** Those of a year, and those of the one before that it is compared with. */
    public record AvecPrecedents<P>(Chiffres<P> precedents, Chiffres<P> chiffres) {
    }

    public Chiffres {
        indicateurs = List.copyOf(indicateurs);
        repartitions = List.copyOf(repartitions);
    }

    /** The indicator of that code, among the plain ones and the lines of the breakdowns. */
    public Optional<Indicateur> chercher(String code) {
        return Stream.concat(indicateurs.stream(), repartitions.stream().flatMap(r -> r.lignes().stream()))
                .filter(i -> i.code().equals(code))
                .findFirst();
    }

    public Optional<Repartition> repartition(String code) {
        return repartitions.stream().filter(r -> r.code().equals(code)).findFirst();
    }

    /** How many cases the year holds, as the first indicator counts them. */
    public long effectif() {
        return indicateurs.get(0).numerateur().longValueExact();
    }
}
