package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.nomenclature.GroupeSaisissant;
import fr.passerelle.mediation.nomenclature.Libelle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line a breakdown may have, used this year or not.
 *
 * @param code for instance {@code I-03.COURRIEL}
 */
public record Ligne(String code, String libelle) {

    private static final Map<String, List<Ligne>> PAR_REPARTITION = parRepartition();

    /** Every line of that breakdown, in display order; none for an unknown code. */
    public static List<Ligne> de(String repartition) {
        return PAR_REPARTITION.getOrDefault(repartition, List.of());
    }

    /** Every code a sentence may quote: plain indicators, then the lines of the breakdowns. */
    public static List<Ligne> citables() {
        Stream<Ligne> simples = Arrays.stream(Definition.values()).map(d -> new Ligne(d.code(), d.libelle().formatted(10, 8)));
        return Stream.concat(simples, PAR_REPARTITION.values().stream().flatMap(List::stream)).toList();
    }

    /** The breakdown a line belongs to, or {@code null} for a plain indicator. */
    public static String repartitionDe(String code) {
        return PAR_REPARTITION.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(l -> l.code().equals(code)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, List<Ligne>> parRepartition() {
        Map<String, List<Ligne>> lignes = new LinkedHashMap<>();
        for (Ventilation v : Ventilation.values()) {
            lignes.put(v.code(), lignes(v.code(), v.valeurs()));
        }
        lignes.put("I-04.GROUPE", lignes("I-04.GROUPE", List.of(GroupeSaisissant.values())));
        lignes.put("I-06", IntStream.rangeClosed(1, 4)
                .mapToObj(t -> new Ligne("I-06.T" + t, (t == 1 ? "1er" : t + "e") + "\u00a0trimestre")).toList());
        return lignes;
    }

    private static List<Ligne> lignes(String code, List<? extends Libelle> valeurs) {
        return valeurs.stream().map(v -> new Ligne(code + "." + v.name(), v.libelle())).toList();
    }
}
