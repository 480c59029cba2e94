package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.bilan.Indicateur;
import fr.passerelle.mediation.bilan.Repartition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of a year, alone or compared with the year before.
 *
 * @param surRecevables the shares of I-03, I-04 and I-05 on admissible cases only
 * @param delais how many answered cases took so many days
 */
public record Chiffres(List<Indicateur> indicateurs, List<Repartition> repartitions, List<Repartition> surRecevables,
        Map<Integer, Long> delais) {

    Optional<Indicateur> chercher(String code) {
        return Stream.concat(indicateurs.stream(), repartitions.stream().flatMap(r -> r.lignes().stream()))
                .filter(i -> i.code().equals(code))
                .findFirst();
    }

    public long saisines() {
        return indicateurs.get(0).numerateur().longValueExact();
    }
}
