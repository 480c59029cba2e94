package fr.passerelle.socle.bilans;

import fr.passerelle.socle.commun.Typographie;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A breakdown, said once; and its lines of a year, from what was counted.
 *
 * @param code for instance {@code B-03}; its lines are coded {@code B-03.NORD}
 * @param lignes every line it may have, in display order
 * @param formule of each line, in words
 */
public record Ventilation(String code, String libelle, List<Ligne> lignes, String formule, Protection protection) {

    public Ventilation {
        lignes = List.copyOf(lignes);
    }

    /** @param valeurs what it is broken down by, with the codes that are counted: {@code NORD} */
    public static Ventilation par(String code, String libelle, String formule, List<Ligne> valeurs) {
        return new Ventilation(code, libelle, valeurs.stream().map(v -> new Ligne(code + "." + v.code(), v.libelle())).toList(),
                formule, Protection.AUCUNE);
    }

    /** The four quarters, counted as {@code T1} to {@code T4}. */
    public static Ventilation parTrimestre(String code, String libelle, String formule) {
        return par(code, libelle, formule, IntStream.rangeClosed(1, 4)
                .mapToObj(t -> new Ligne("T" + t, Typographie.ordinal(t) + "\u00a0trimestre")).toList());
    }

    /** The same, whose small lines are not shown outside. */
    public Ventilation quiIdentifie() {
        return quiIdentifie(valeur -> true);
    }

    /** The same for these values only. */
    public Ventilation quiIdentifie(Predicate<String> valeurs) {
        return avec(new Protection(lignes.stream().map(Ligne::code).filter(c -> valeurs.test(valeur(c))).collect(Collectors.toSet()),
                null, Map.of(), protection.total()));
    }

    /** The same, whose lines add up to those of another breakdown: {@code valeur → valeur} of the other one. */
    public Ventilation quiIdentifieDans(Ventilation autre, Map<String, String> groupes) {
        Map<String, String> parCode = groupes.entrySet().stream()
                .collect(Collectors.toMap(g -> code + "." + g.getKey(), g -> autre.code + "." + g.getValue()));
        return avec(new Protection(parCode.keySet(), autre.code, parCode, protection.total()));
    }

    /** The same, whose total is that plain indicator: where it is hidden, neither its lines nor their base are shown. */
    public Ventilation totalisee(Mesure total) {
        return avec(new Protection(protection.lignes(), protection.sommes(), protection.groupes(), total.code()));
    }

    private Ventilation avec(Protection autre) {
        return new Ventilation(code, libelle, lignes, formule, autre);
    }

    public boolean estIdentifiante() {
        return !protection.lignes().isEmpty();
    }

    /** The shares of each value; values never used are left out. */
    public Repartition repartir(ToLongFunction<String> effectif, long base) {
        return repartition(lignes.stream()
                .filter(l -> effectif.applyAsLong(valeur(l.code())) > 0)
                .map(l -> new Mesure(l.code(), l.libelle(), Unite.POURCENT, 0, formule).part(effectif.applyAsLong(valeur(l.code())), base))
                .toList());
    }

    /** The plain counts of every value, zero included. */
    public Repartition compter(ToLongFunction<String> effectif) {
        return repartition(lignes.stream()
                .map(l -> new Mesure(l.code(), l.libelle(), Unite.NOMBRE, 0, formule).compte(effectif.applyAsLong(valeur(l.code()))))
                .toList());
    }

    private Repartition repartition(List<Indicateur> indicateurs) {
        return new Repartition(code, libelle, indicateurs, estIdentifiante());
    }

    private String valeur(String codeDeLigne) {
        return codeDeLigne.substring(code.length() + 1);
    }
}
