package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.bilan.calcul.Comptes.Effectif;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.bilans.Comparaisons;
import fr.passerelle.socle.bilans.IndicateurPublie;
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

    Chiffres<Complements> chiffres() {
        return CalculBilan.chiffres(new Comptes(recues, recevables, parDimension, totaux, new Comptes.Equite(0, 0, 0),
                new Comptes.Stock(0, 0), new Comptes.Preconisations(0, 0, 0, 0)), Seuils.PAR_DEFAUT);
    }

    public Bilan<Complements> bilan() {
        return bilan(chiffres(), Map.of());
    }

    public Bilan<Complements> bilan(Map<BlocNarratif, String> modeles) {
        return bilan(chiffres(), modeles);
    }

    /** Compared with that year, or with these published figures when it has no case. */
    public Bilan<Complements> compare(BilanDEssai precedent, List<IndicateurPublie> publies) {
        Map<String, IndicateurPublie> parCode = new HashMap<>();
        publies.forEach(p -> parCode.put(p.code(), p));
        Chiffres<Complements> avant = precedent.chiffres();
        return bilan(new Comparaisons(avant.effectif() == 0 ? null : avant, parCode, 30).comparer(chiffres()), Map.of());
    }

    private static Bilan<Complements> bilan(Chiffres<Complements> chiffres, Map<BlocNarratif, String> modeles) {
        Map<String, String> parCode = new HashMap<>();
        modeles.forEach((bloc, modele) -> parCode.put(bloc.name(), modele));
        return new Bilan<>(2025, 0, null, null, 5, chiffres.indicateurs(), chiffres.repartitions(), Map.of(), List.of(), parCode,
                chiffres.propre());
    }
}
