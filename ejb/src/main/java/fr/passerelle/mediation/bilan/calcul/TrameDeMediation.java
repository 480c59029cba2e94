package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.bilans.Bloc;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.bilans.Trame;
import fr.passerelle.socle.bilans.Ventilation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the bilan of mediation is made of: its indicators, its breakdowns, its texts. */
public final class TrameDeMediation {

    static final Ventilation TRIMESTRES = Ventilation.parTrimestre("I-06", "Saisines par trimestre", "Saisines reçues dans le trimestre");

    public static final Trame TRAME = new Trame(
            Arrays.stream(Definition.values()).map(d -> d.selon(Seuils.PAR_DEFAUT)).toList(),
            Stream.concat(Arrays.stream(Axe.values()).map(Axe::ventilation), Stream.of(Axe.Groupes.VENTILATION, TRIMESTRES)).toList(),
            Arrays.stream(BlocNarratif.values()).map(b -> new Bloc(b.name(), b.libelle())).toList());

    private TrameDeMediation() {
    }

    /** The share of third parties is what a published share of direct ones leaves. */
    public static Stream<IndicateurPublie> deduits(List<IndicateurPublie> publies) {
        boolean dejaDit = publies.stream().anyMatch(p -> !p.national() && p.code().equals(Definition.TIERS.code()));
        return publies.stream().filter(p -> !dejaDit && !p.national() && p.code().equals(Definition.DIRECTES.code()))
                .map(p -> new IndicateurPublie(p.annee(), Definition.TIERS.code(), BigDecimal.valueOf(100).subtract(p.valeur()),
                        p.precision(), p.source(), false));
    }
}
