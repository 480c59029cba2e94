package fr.passerelle.socle.bilans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param textes the narrative blocks by code, figure placeholders already replaced
 * @param repere the reference values printed beside, by code, as published
 * @param modeles the narrative blocks as written, with their placeholders, so that an edition that hides a figure hides it
 *     in the sentences too
 * @param propre what the capability adds to what every bilan has
 * @param parus what was published of a year that has no case; none when it has some
 * @param montresAvant the codes of what the diffusable edition of the year before showed when this version was frozen, so that nothing
 *     that happens to that year changes this edition; {@code null} while the year is open, and in versions older than this list
 */
public record Bilan<P>(int annee, int version, LocalDate arreteLe, String motifVersion, int seuilDiffusion,
        List<Indicateur> indicateurs, List<Repartition> repartitions, Map<String, String> textes, List<IndicateurPublie> repere,
        Map<String, String> modeles, @JsonIgnore P propre, List<Paru> parus, List<String> montresAvant) {

    /**
     * A figure of a year that is known only because it was published: no case of that year stands behind it.
     *
     * @param chiffre its value as published, compared with the year before where that is known; always approximate
     * @param repartition the breakdown it is a line of, or an empty text
     * @param source where it was published
     */
    public record Paru(Indicateur chiffre, String repartition, String source) {
    }

    public Bilan {
        indicateurs = List.copyOf(indicateurs);
        repartitions = List.copyOf(repartitions);
        textes = Map.copyOf(textes);
        repere = List.copyOf(repere);
        modeles = modeles == null ? Map.of() : Map.copyOf(modeles);
        parus = parus == null ? List.of() : List.copyOf(parus);
        montresAvant = montresAvant == null ? null : List.copyOf(montresAvant);
    }

    /** A bilan that knows nothing yet of what the year before shows outside. */
    public Bilan(int annee, int version, LocalDate arreteLe, String motifVersion, int seuilDiffusion, List<Indicateur> indicateurs,
            List<Repartition> repartitions, Map<String, String> textes, List<IndicateurPublie> repere, Map<String, String> modeles, P propre, List<Paru> parus) {
        this(annee, version, arreteLe, motifVersion, seuilDiffusion, indicateurs, repartitions, textes, repere, modeles, propre, parus, null);
    }

    /** A bilan of figures that were counted. */
    public Bilan(int annee, int version, LocalDate arreteLe, String motifVersion, int seuilDiffusion, List<Indicateur> indicateurs,
            List<Repartition> repartitions, Map<String, String> textes, List<IndicateurPublie> repere, Map<String, String> modeles, P propre) {
        this(annee, version, arreteLe, motifVersion, seuilDiffusion, indicateurs, repartitions, textes, repere, modeles, propre, List.of());
    }

    /** The figures of an open year, without texts nor references. */
    public Bilan(int annee, int seuilDiffusion, Chiffres<P> chiffres) {
        this(annee, 0, null, null, seuilDiffusion, chiffres.indicateurs(), chiffres.repartitions(), Map.of(), List.of(), Map.of(),
                chiffres.propre());
    }

    public Chiffres<P> chiffres() {
        return new Chiffres<>(indicateurs, repartitions, propre);
    }

    /** The indicator of that code, among the plain ones and the lines of the breakdowns. */
    public Indicateur indicateur(String code) {
        return chercher(code).orElseThrow(() -> new IllegalArgumentException("indicateur inconnu\u202f: " + code));
    }

    /** The same, for a code that may not be there: a value never used in the year has no line. */
    public Optional<Indicateur> chercher(String code) {
        return chiffres().chercher(code);
    }

    /** A line of a breakdown, which may bear the code of nothing else. */
    Optional<Indicateur> chercherLigne(String code) {
        return repartitions.stream().flatMap(r -> r.lignes().stream()).filter(l -> l.code().equals(code)).findFirst();
    }

    /** The codes of the figures that this edition shows. */
    List<String> montres() {
        return Stream.concat(indicateurs.stream(), repartitions.stream().flatMap(r -> r.lignes().stream()))
                .filter(i -> !i.estCache()).map(Indicateur::code).toList();
    }

    public Repartition repartition(String code) {
        return chiffres().repartition(code).orElseThrow(() -> new IllegalArgumentException("répartition inconnue\u202f: " + code));
    }

    public boolean estArrete() {
        return version > 0;
    }

    public boolean estVide() {
        return chiffres().effectif() == 0;
    }

    /** Whether the year is known by what was published of it, and by nothing else. */
    public boolean estParu() {
        return !parus.isEmpty();
    }

    /** What was published under that code, for a year that has nothing else. */
    public Optional<Indicateur> paru(String code) {
        return parus.stream().map(Paru::chiffre).filter(i -> i.code().equals(code)).findFirst();
    }

    Bilan<P> avecTextes(Map<String, String> autres) {
        return copie(indicateurs, repartitions, autres, modeles, propre, montresAvant);
    }

    Bilan<P> avecPropre(P autre) {
        return copie(indicateurs, repartitions, textes, modeles, autre, montresAvant);
    }

    Bilan<P> avecRepartitions(List<Repartition> autres) {
        return copie(indicateurs, autres, textes, modeles, propre, montresAvant);
    }

    Bilan<P> avecMontresAvant(List<String> montres) {
        return copie(indicateurs, repartitions, textes, modeles, propre, montres);
    }

    /** What is shown outside: no template, which could tell what a table hides. */
    Bilan<P> diffuse(List<Indicateur> montres, List<Repartition> tables, Map<String, String> autres) {
        return copie(montres, tables, autres, Map.of(), propre, montresAvant);
    }

    private Bilan<P> copie(List<Indicateur> figures, List<Repartition> tables, Map<String, String> phrases, Map<String, String> ecrits, P autre,
            List<String> avant) {
        return new Bilan<>(annee, version, arreteLe, motifVersion, seuilDiffusion, figures, tables, phrases, repere, ecrits, autre, parus, avant);
    }
}
