package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.bilan.BilanAnnuel;
import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.IndicateurPublie;
import fr.passerelle.mediation.bilan.calcul.Comptes.Effectif;
import fr.passerelle.mediation.delai.Seuils;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds a bilan from counts said by hand, without a database. */
public final class BilanDEssai {

    private final Map<Dimension, Map<String, Effectif>> parDimension = new EnumMap<>(Dimension.class);
    private long recues;
    private long recevables;
    private Comptes.Totaux totaux = Comptes.Totaux.NULS;

    /** @param dimension name of a dimension, for instance {@code TYPE} */
    public BilanDEssai avec(String dimension, Map<String, Long> effectifs) {
        Map<String, Effectif> lignes = new HashMap<>();
        effectifs.forEach((valeur, n) -> {
            if (n > 0) {
                lignes.put(valeur, new Effectif(n, n));
            }
        });
        parDimension.put(Dimension.valueOf(dimension), lignes);
        return this;
    }

    public BilanDEssai recues(long nombre) {
        recues = nombre;
        recevables = nombre;
        return this;
    }

    public BilanDEssai recevables(long nombre) {
        recevables = nombre;
        return this;
    }

    BilanDEssai totaux(Comptes.Totaux deLAnnee) {
        totaux = deLAnnee;
        return this;
    }

    Chiffres chiffres() {
        return CalculBilan.chiffres(new Comptes(recues, recevables, parDimension, totaux, new Comptes.Equite(0, 0, 0),
                new Comptes.Stock(0, 0), new Comptes.Preconisations(0, 0, 0, 0)), Seuils.PAR_DEFAUT);
    }

    public BilanAnnuel bilan() {
        return bilan(chiffres(), Map.of());
    }

    public BilanAnnuel bilan(Map<BlocNarratif, String> modeles) {
        return bilan(chiffres(), modeles);
    }

    /** Compared with that year, or with these published figures when it has no case. */
    public BilanAnnuel compare(BilanDEssai precedent, List<IndicateurPublie> publies) {
        Map<String, IndicateurPublie> parCode = new HashMap<>();
        publies.forEach(p -> parCode.put(p.code(), p));
        Chiffres avant = precedent.chiffres();
        return bilan(new Comparaisons(avant.saisines() == 0 ? null : avant, parCode, 30).comparer(chiffres()), Map.of());
    }

    private static BilanAnnuel bilan(Chiffres chiffres, Map<BlocNarratif, String> modeles) {
        return new BilanAnnuel(2025, 0, null, null, 5, chiffres.indicateurs(), chiffres.repartitions(),
                chiffres.delais(), List.of(), List.of(), Map.of(), List.of(), modeles);
    }
}
