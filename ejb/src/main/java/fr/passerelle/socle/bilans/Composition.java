package fr.passerelle.socle.bilans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts together the bilan of a year as it stands now: figures, comparison, references, texts. */
@Dependent
class Composition {

    @Inject
    private Versions versions;
    @Inject
    private Textes textes;
    @Inject
    private Clock horloge;

    /** Not frozen. */
    <P> Bilan<P> provisoire(DeclarationDeBilan<P> d, int annee) {
        return d.connu(annee, () -> composer(d, annee, 0, null, null));
    }

    /** The same, bearing the number of the version it will be frozen as. */
    <P> Bilan<P> arrete(DeclarationDeBilan<P> d, int annee, int version, String motif) {
        return composer(d, annee, version, LocalDate.now(horloge), motif);
    }

    private <P> Bilan<P> composer(DeclarationDeBilan<P> d, int annee, int version, LocalDate arreteLe, String motif) {
        List<IndicateurPublie> publies = d.publies(annee);
        Chiffres.AvecPrecedents<P> deux = calculer(d, annee);
        Chiffres<P> precedents = deux.precedents();
        Comparaisons avant = new Comparaisons(precedents.effectif() == 0 ? null : precedents, propresParCode(publies), d.effectifFaible());
        Chiffres<P> chiffres = avant.comparer(deux.chiffres());
        List<Bilan.Paru> parus = chiffres.effectif() > 0 ? List.of() : avant.parus(d.trame(), chiffres, d.publies(annee + 1));
        Bilan<P> sansTextes = new Bilan<>(annee, version, arreteLe, motif, d.seuilDiffusion(), chiffres.indicateurs(),
                chiffres.repartitions(), Map.of(), nationaux(publies), textes.ecrits(d, annee), d.completer(annee, chiffres.propre(), precedents), parus);
        return sansTextes.avecTextes(new TexteChiffre(d.trame()).rendre(sansTextes.modeles(), sansTextes));
    }

    /** What was frozen stays what is compared with, even if its cases moved since. */
    private <P> Chiffres.AvecPrecedents<P> calculer(DeclarationDeBilan<P> d, int annee) {
        return versions.derniere(d, annee - 1).map(arrete -> new Chiffres.AvecPrecedents<>(arrete.chiffres(), d.calculer(annee)))
                .orElseGet(() -> d.calculerAvecLaPrecedente(annee));
    }

    private static Map<String, IndicateurPublie> propresParCode(List<IndicateurPublie> publies) {
        return publies.stream().filter(p -> !p.national()).collect(Collectors.toMap(IndicateurPublie::code, p -> p));
    }

    /** For each figure, the latest national value known that year. */
    private static List<IndicateurPublie> nationaux(List<IndicateurPublie> publies) {
        return List.copyOf(publies.stream().filter(IndicateurPublie::national)
                .collect(Collectors.toMap(IndicateurPublie::code, p -> p, (ancienne, recente) -> recente, TreeMap::new))
                .values());
    }
}
