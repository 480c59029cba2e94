package fr.passerelle.mediation.bilan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All the figures and texts of a year, as frozen or as they stand: pages, PDF, XLSX and CSV print nothing else.
 *
 * @param annee the year
 * @param version 0 while the year is open, then 1, 2…
 * @param arreteLe the day this version was frozen; {@code null} while the year is open
 * @param motifVersion why this version was made, for versions after the first; else {@code null}
 * @param seuilDiffusion cells below this count are hidden in the diffusable edition
 * @param indicateurs the plain indicators, in order of code
 * @param repartitions the breakdowns, in order of code
 * @param delais how many answered cases took 0, 1, 2… days, for the histogram (key = days)
 * @param trimestresN1 the saisines by quarter of the year before (four values), empty when unknown
 * @param preconisations those of the year and the former ones still followed
 * @param textes the narrative blocks, figure placeholders already replaced
 * @param repere the national reference values printed beside (days, %), by code, as published
 * @param modeles the narrative blocks as written, with their placeholders, so that an edition that hides a figure hides it
 *     in the sentences too
 */
public record BilanAnnuel(int annee, int version, LocalDate arreteLe, String motifVersion, int seuilDiffusion,
        List<Indicateur> indicateurs, List<Repartition> repartitions, Map<Integer, Long> delais,
        List<Long> trimestresN1, List<LignePreconisation> preconisations, Map<BlocNarratif, String> textes,
        List<IndicateurPublie> repere, Map<BlocNarratif, String> modeles) {

    public BilanAnnuel {
        indicateurs = List.copyOf(indicateurs);
        repartitions = List.copyOf(repartitions);
        delais = Map.copyOf(delais);
        trimestresN1 = List.copyOf(trimestresN1);
        preconisations = List.copyOf(preconisations);
        textes = Map.copyOf(textes);
        repere = List.copyOf(repere);
        modeles = Map.copyOf(modeles);
    }

    /** A bilan whose texts hold no placeholder. */
    public BilanAnnuel(int annee, int version, LocalDate arreteLe, String motifVersion, int seuilDiffusion,
            List<Indicateur> indicateurs, List<Repartition> repartitions, Map<Integer, Long> delais,
            List<Long> trimestresN1, List<LignePreconisation> preconisations, Map<BlocNarratif, String> textes,
            List<IndicateurPublie> repere) {
        this(annee, version, arreteLe, motifVersion, seuilDiffusion, indicateurs, repartitions, delais, trimestresN1,
                preconisations, textes, repere, Map.of());
    }

    /** The indicator of that code, among the plain ones and the lines of the breakdowns. */
    public Indicateur indicateur(String code) {
        return chercher(code)
                .orElseThrow(() -> new IllegalArgumentException("indicateur inconnu : " + code));
    }

    /** The same, for a code that may not be there: a value never used in the year has no line. */
    public Optional<Indicateur> chercher(String code) {
        return indicateurs.stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .or(() -> repartitions.stream()
                        .flatMap(r -> r.lignes().stream())
                        .filter(i -> i.code().equals(code))
                        .findFirst());
    }

    /** The quarters (1 to 4) with the most saisines: one, or several when they tie; none in an empty year. */
    public List<Integer> trimestresDePic() {
        List<Indicateur> trimestres = repartition("I-06").lignes();
        BigDecimal maximum = trimestres.stream().map(Indicateur::numerateur).max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return maximum.signum() == 0 ? List.of() : IntStream.rangeClosed(1, trimestres.size())
                .filter(t -> trimestres.get(t - 1).numerateur().compareTo(maximum) == 0)
                .boxed()
                .toList();
    }

    public Repartition repartition(String code) {
        return repartitions.stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("répartition inconnue : " + code));
    }

    public boolean estArrete() {
        return version > 0;
    }

    public boolean estVide() {
        return indicateur("I-01").numerateur().signum() == 0;
    }
}
