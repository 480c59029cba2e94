package fr.passerelle.socle.bilans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a bilan is made of, year after year.
 *
 * @param mesures the plain indicators; the first one counts what the year holds: a year where it is nought is empty
 * @param ventilations the breakdowns
 * @param blocs the texts, in the order of the sections
 */
public record Trame(List<Mesure> mesures, List<Ventilation> ventilations, List<Bloc> blocs) {

    public Trame {
        mesures = List.copyOf(mesures);
        ventilations = List.copyOf(ventilations);
        blocs = List.copyOf(blocs);
    }

    /** Every figure a sentence may quote: plain indicators, then the lines of the breakdowns that everybody may tell apart. */
    public List<Ligne> citables() {
        return Stream.concat(mesures.stream().map(Mesure::enLigne), ventilations.stream().flatMap(v -> v.citables().stream())).toList();
    }

    /** Every line of that breakdown, in display order; none for an unknown code. */
    public List<Ligne> lignesDe(String ventilation) {
        return ventilation(ventilation).map(Ventilation::lignes).orElse(List.of());
    }

    Optional<Ventilation> ventilation(String code) {
        return ventilations.stream().filter(v -> v.code().equals(code)).findFirst();
    }

    /** The breakdown that may have a line of that code; none for a plain indicator. */
    public Optional<Ventilation> ventilationDe(String ligne) {
        return ventilations.stream().filter(v -> v.lignes().stream().anyMatch(l -> l.code().equals(ligne))).findFirst();
    }

    public Optional<Bloc> bloc(String code) {
        return blocs.stream().filter(b -> b.code().equals(code)).findFirst();
    }

    boolean identifie(Indicateur simple) {
        return mesures.stream().anyMatch(m -> m.identifiante() && m.code().equals(simple.code()));
    }

    /** The same for who may not tell apart what breakdowns gather: one line each, and no sentence that tells more. */
    public <P> Bilan<P> regroupe(Bilan<P> bilan) {
        if (ventilations.stream().allMatch(v -> v.regroupement() == null)) {
            return bilan;
        }
        Bilan<P> regroupe = bilan.avecRepartitions(bilan.repartitions().stream().map(this::regrouper).toList());
        return regroupe.avecTextes(new TexteChiffre(this).rendreANouveau(bilan, regroupe));
    }

    private Repartition regrouper(Repartition r) {
        return ventilation(r.code()).map(Ventilation::regroupement)
                .map(g -> new Repartition(r.code(), r.libelle(), g.reunir(r.lignes()), r.identifiante(), r.regroupees())).orElse(r);
    }

    /**
     * The diffusable edition; what it protects is compared only where the bilan knows that the year before showed it. What the capability
     * adds to the bilan stays as it is: {@link DeclarationDeBilan#diffusable} says what is shown of it, and no document may print from the
     * rest what could name somebody.
     */
    public <P> Bilan<P> diffusable(Bilan<P> bilan) {
        return new Diffusion<>(this, regroupe(bilan)).edition();
    }

    /** @param precedent the diffusable edition of the year before */
    public <P> Bilan<P> diffusable(Bilan<P> bilan, Bilan<P> precedent) {
        return diffusable(bilan.avecMontresAvant(precedent.montres()));
    }
}
