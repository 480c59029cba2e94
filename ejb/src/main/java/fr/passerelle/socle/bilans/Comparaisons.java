package fr.passerelle.socle.bilans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares a year with the year before: shares in points, delays and volumes also in %, on unrounded values. Where only
 * a published figure is known, the printed values are subtracted and the result is marked as approximate.
 */
public final class Comparaisons {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private final Chiffres<?> precedents;
    private final Map<String, IndicateurPublie> publies;
    private final long effectifFaible;

    /**
     * @param precedents the figures of the year before, {@code null} when no case of it is known
     * @param publies its published figures, by code
     * @param effectifFaible below this number of cases in either year, the comparison is marked
     */
    public Comparaisons(Chiffres<?> precedents, Map<String, IndicateurPublie> publies, long effectifFaible) {
        this.precedents = precedents;
        this.publies = publies;
        this.effectifFaible = effectifFaible;
    }

    public <P> Chiffres<P> comparer(Chiffres<P> chiffres) {
        boolean faible = chiffres.effectif() < effectifFaible
                || precedents != null && precedents.effectif() < effectifFaible;
        List<Indicateur> indicateurs = chiffres.indicateurs().stream().map(i -> comparer(i, faible)).toList();
        List<Repartition> repartitions = chiffres.repartitions().stream()
                .map(r -> new Repartition(r.code(), r.libelle(),
                        r.lignes().stream().map(i -> comparer(i, faible)).toList(), r.identifiante()))
                .toList();
        return new Chiffres<>(indicateurs, repartitions, chiffres.propre());
    }

    /**
     * The figures of a year without a single case, where some were published, in the order of the bilan: they stand in the place of noughts.
     *
     * @param vides the figures of that year, all nought: what each is called and counted in
     */
    List<Bilan.Paru> parus(Trame trame, Chiffres<?> vides, List<IndicateurPublie> publiesAlors) {
        Map<String, IndicateurPublie> parCode = publiesAlors.stream().filter(p -> !p.national())
                .collect(Collectors.toMap(IndicateurPublie::code, Function.identity(), (ancienne, recente) -> recente));
        return trame.citables().stream().filter(l -> parCode.containsKey(l.code())).map(l -> paru(trame, l, vides.chercher(l.code()), parCode.get(l.code()))).toList();
    }

    private Bilan.Paru paru(Trame trame, Ligne ligne, Optional<Indicateur> vide, IndicateurPublie publie) {
        Unite unite = trame.mesures().stream().filter(m -> m.code().equals(ligne.code())).findFirst().map(Mesure::unite)
                .or(() -> vide.map(Indicateur::unite)).orElse(Unite.POURCENT);
        String formule = vide.map(Indicateur::formule).or(() -> trame.ventilationDe(ligne.code()).map(Ventilation::formule)).orElse("");
        Indicateur chiffre = new Indicateur(ligne.code(), vide.map(Indicateur::libelle).orElse(ligne.libelle()), unite, publie.precision(), null, null, publie.valeur(),
                formule, Comparaison.INCONNUE);
        return new Bilan.Paru(comparerUnParu(chiffre), trame.ventilationDe(ligne.code()).map(Ventilation::libelle).orElse(""), publie.source());
    }

    /** A figure that is itself only published: the change is no more exact than it. */
    private Indicateur comparerUnParu(Indicateur i) {
        BigDecimal avant = precedents == null ? publie(i.code()).orElse(null)
                : precedents.chercher(i.code()).filter(a -> a.valeur() != null).map(Comparaisons::arrondie).orElse(null);
        return i.avec(ecart(i.valeur(), avant, true, i.unite(), false));
    }

    private Indicateur comparer(Indicateur i, boolean faible) {
        return i.avec(comparaison(i, faible));
    }

    private Comparaison comparaison(Indicateur i, boolean faible) {
        if (precedents != null) {
            BigDecimal avant = precedents.chercher(i.code()).map(Indicateur::valeur).orElse(null);
            return ecart(i.valeur(), avant, false, i.unite(), faible);
        }
        return publie(i.code())
                .map(avant -> ecart(arrondie(i), avant, true, i.unite(), faible))
                .orElse(Comparaison.INCONNUE);
    }

    private Optional<BigDecimal> publie(String code) {
        return Optional.ofNullable(publies.get(code)).map(IndicateurPublie::valeur);
    }

    private static BigDecimal arrondie(Indicateur i) {
        return i.valeur() == null ? null : i.valeur().setScale(i.decimales(), RoundingMode.HALF_UP);
    }

    private static Comparaison ecart(BigDecimal valeur, BigDecimal avant, boolean approchee, Unite unite,
            boolean faible) {
        if (valeur == null || avant == null || avant.signum() == 0) {
            return new Comparaison(avant, approchee, null, null, faible);
        }
        BigDecimal ecart = valeur.subtract(avant);
        BigDecimal pourcent = unite == Unite.POURCENT ? null
                : ecart.multiply(CENT).divide(avant, Mesure.PRECISION);
        return new Comparaison(avant, approchee, ecart, pourcent, faible);
    }
}
