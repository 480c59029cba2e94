package fr.passerelle.socle.bilans;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The strict maximum of the quarters.
 *
 * @param trimestres (1 to 4) one, or several when they tie; none in an empty year
 */
public record Pic(List<Integer> trimestres) {

    private static final List<String> ORDINAUX = List.of("premier", "deuxième", "troisième", "quatrième");

    /** @param parTrimestre the breakdown by quarter, its four lines in order */
    public static Pic de(Repartition parTrimestre) {
        List<Indicateur> lignes = parTrimestre.lignes();
        BigDecimal maximum = lignes.stream().map(Indicateur::numerateur).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        return new Pic(maximum.signum() == 0 ? List.of() : IntStream.rangeClosed(1, lignes.size())
                .filter(t -> lignes.get(t - 1).numerateur().compareTo(maximum) == 0)
                .boxed()
                .toList());
    }

    /** Ties named together: « Pic au deuxième trimestre »; {@code null} if there is none. */
    public String enMots() {
        if (trimestres.isEmpty()) {
            return null;
        }
        if (trimestres.size() == ORDINAUX.size()) {
            return "Pas de pic\u202f: les quatre trimestres sont égaux";
        }
        List<String> noms = trimestres.stream().map(t -> ORDINAUX.get(t - 1)).toList();
        if (noms.size() == 1) {
            return "Pic au " + noms.get(0) + " trimestre";
        }
        String premiers = String.join(", ", noms.subList(0, noms.size() - 1));
        return "Pic aux " + premiers + " et " + noms.get(noms.size() - 1) + " trimestres, à égalité";
    }
}
