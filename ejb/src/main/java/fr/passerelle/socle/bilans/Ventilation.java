package fr.passerelle.socle.bilans;

import fr.passerelle.socle.commun.Typographie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param regroupement the lines that not everybody may tell apart, or {@code null}
 */
public record Ventilation(String code, String libelle, List<Ligne> lignes, String formule, Protection protection, Regroupement regroupement) {

    /**
     * Lines of a breakdown whose very names say something of somebody, whatever they count: no sentence quotes them, and who may not tell
     * them apart reads one line.
     *
     * @param lignes their codes
     * @param ensemble that line
     */
    public record Regroupement(Set<String> lignes, Ligne ensemble) {

        public Regroupement {
            lignes = Set.copyOf(lignes);
        }

        /** The lines of a year, those as one, the last; compared with nothing, since the year before is not known so. */
        List<Indicateur> reunir(List<Indicateur> toutes) {
            Map<Boolean, List<Indicateur>> parts = toutes.stream().collect(Collectors.partitioningBy(l -> lignes.contains(l.code())));
            if (parts.get(true).isEmpty()) {
                return toutes;
            }
            Indicateur une = parts.get(true).get(0);
            BigDecimal somme = parts.get(true).stream().map(Indicateur::numerateur).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Indicateur> reunies = new ArrayList<>(parts.get(false));
            reunies.add(Mesure.ensemble(ensemble, une, somme, une.denominateur()));
            return reunies;
        }

        /** Whether that bilan does not tell this line apart. */
        boolean tait(String code, Bilan<?> bilan) {
            return lignes.contains(code) && bilan.chercher(ensemble.code()).isPresent();
        }
    }

    public Ventilation {
        lignes = List.copyOf(lignes);
        if (regroupement != null && !protection.lignes().isEmpty()) {
            throw new IllegalArgumentException("une répartition cache ses lignes ou les regroupe\u202f: " + code);
        }
    }

    /** @param valeurs what it is broken down by, with the codes that are counted: {@code NORD} */
    public static Ventilation par(String code, String libelle, String formule, List<Ligne> valeurs) {
        return new Ventilation(code, libelle, valeurs.stream().map(v -> new Ligne(code + "." + v.code(), v.libelle())).toList(),
                formule, Protection.AUCUNE, null);
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

    /** The same, where who may not tell these values apart reads one line, and no sentence quotes them. */
    public Ventilation regroupant(Predicate<String> valeurs, Ligne ensemble) {
        Set<String> codes = lignes.stream().map(Ligne::code).filter(c -> valeurs.test(valeur(c))).collect(Collectors.toSet());
        return new Ventilation(code, libelle, lignes, formule, protection, new Regroupement(codes, new Ligne(code + "." + ensemble.code(), ensemble.libelle())));
    }

    private Ventilation avec(Protection autre) {
        return new Ventilation(code, libelle, lignes, formule, autre, regroupement);
    }

    /** The lines a sentence may quote. */
    List<Ligne> citables() {
        return regroupement == null ? lignes : lignes.stream().filter(l -> !regroupement.lignes().contains(l.code())).toList();
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
