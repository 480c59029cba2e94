package fr.passerelle.socle.bilans;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a capability says of its yearly bilan: what is in it, and how its figures are counted. All the rest follows: comparison,
 * texts, freeze and versions ({@link Bilans}), texts to write ({@link Redaction}), the edition shown outside, files.
 *
 * @param <P> what the capability adds to what every bilan has; {@code Void} when nothing
 */
public interface DeclarationDeBilan<P> {

    /** The code of the capability, under which its versions and texts are kept. */
    String capacite();

    /** The rule that says when a bilan is frozen, as refusals name it. */
    String regle();

    Trame trame();

    /** A record; what it holds is kept with the frozen figures, and read for ever. */
    Class<P> propre();

    /** The figures of that year as they stand, not compared with anything. */
    Chiffres<P> calculer(int annee);

    /**
     * The same, with those of the year before that it is compared with: a capability that reads both at once says so here. What it adds may
     * be left out of the year before if {@link #completer} asks nothing of it.
     */
    default Chiffres.AvecPrecedents<P> calculerAvecLaPrecedente(int annee) {
        return new Chiffres.AvecPrecedents<>(calculer(annee - 1), calculer(annee));
    }

    /** What is added once the year before is known. */
    default P completer(int annee, P propre, Chiffres<P> precedents) {
        return propre;
    }

    /** The figures known only because they were published: national ones up to that year, its own ones of the year before. */
    default List<IndicateurPublie> publies(int annee) {
        return List.of();
    }

    /** The years one may ask for, beside this one and the last one: the frozen ones, and those it holds something about. */
    default List<Integer> annees(Supplier<List<Integer>> arretees) {
        return arretees.get();
    }

    /** Below that count, what could name somebody is hidden in the diffusable edition. */
    default int seuilDiffusion() {
        return 5;
    }

    /** Of what the capability adds, what may be shown outside; {@code seuil} is the one of that bilan, frozen with it. */
    default P diffusable(P propre, int seuil) {
        return propre;
    }

    /** Below that many cases in either year, a comparison is marked as fragile. */
    default int effectifFaible() {
        return 30;
    }

    /** How the journal names it. */
    default String objet() {
        return "bilan";
    }

    /** Keeps still, until the end of the transaction, what the figures are counted from. */
    default void avantArret(int annee, boolean premier) {
    }

    /** The figures of an open year: those it still knows if nothing changed, or computed now. */
    default Bilan<P> connu(int annee, Supplier<Bilan<P>> calcul) {
        return calcul.get();
    }
}
