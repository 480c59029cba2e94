package fr.passerelle.socle.bilans;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of a year without a single case, where some were published: they stand in the place of noughts. */
final class Parutions {

    private final Trame trame;
    private final Chiffres<?> vides;
    private final Comparaisons avant;

    /** @param vides the figures of that year, all nought: what each is called and counted in */
    Parutions(Trame trame, Chiffres<?> vides, Comparaisons avant) {
        this.trame = trame;
        this.vides = vides;
        this.avant = avant;
    }

    /** In the order of the bilan, whatever the order they were published in. */
    List<Paru> de(List<IndicateurPublie> publies) {
        Map<String, IndicateurPublie> parCode = publies.stream().filter(p -> !p.national())
                .collect(Collectors.toMap(IndicateurPublie::code, Function.identity(), (ancienne, recente) -> recente));
        return trame.citables().stream().filter(l -> parCode.containsKey(l.code())).map(l -> paru(l, parCode.get(l.code()))).toList();
    }

    private Paru paru(Ligne ligne, IndicateurPublie publie) {
        Unite unite = trame.mesures().stream().filter(m -> m.code().equals(ligne.code())).findFirst().map(Mesure::unite)
                .or(() -> vides.chercher(ligne.code()).map(Indicateur::unite)).orElse(Unite.POURCENT);
        String libelle = vides.chercher(ligne.code()).map(Indicateur::libelle).orElse(ligne.libelle());
        String formule = vides.chercher(ligne.code()).map(Indicateur::formule)
                .or(() -> trame.ventilationDe(ligne.code()).map(Ventilation::formule)).orElse("");
        Indicateur chiffre = new Indicateur(ligne.code(), libelle, unite, publie.precision(), null, null, publie.valeur(), formule, Comparaison.INCONNUE);
        return new Paru(avant.comparerUnParu(chiffre), trame.ventilationDe(ligne.code()).map(Ventilation::libelle).orElse(""), publie.source());
    }
}
