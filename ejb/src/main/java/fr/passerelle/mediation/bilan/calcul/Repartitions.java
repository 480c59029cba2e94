package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.bilan.Comparaison;
import fr.passerelle.mediation.bilan.Indicateur;
import fr.passerelle.mediation.bilan.Repartition;
import fr.passerelle.mediation.bilan.Unite;
import fr.passerelle.mediation.bilan.calcul.Comptes.Effectif;
import fr.passerelle.mediation.nomenclature.GroupeSaisissant;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** The breakdowns of a year, from its counts; no comparison yet. */
final class Repartitions {

    private Repartitions() {
    }

    static List<Repartition> de(Comptes comptes) {
        List<Repartition> repartitions = new ArrayList<>();
        for (Ventilation ventilation : Ventilation.values()) {
            if (ventilation == Ventilation.TYPE) {
                repartitions.add(groupes(comptes, comptes.recues(), Effectif::recues));
            }
            repartitions.add(repartition(ventilation, comptes, base(ventilation, comptes), Effectif::recues));
            if (ventilation == Ventilation.PRESTATION) {
                repartitions.add(trimestres(comptes));
            }
        }
        return repartitions;
    }

    /** The same shares on A instead of R, to compare with national figures. */
    static List<Repartition> surRecevables(Comptes comptes) {
        long base = comptes.recevables();
        List<Repartition> repartitions = new ArrayList<>();
        repartitions.add(repartition(Ventilation.CANAL, comptes, base, Effectif::recevables));
        repartitions.add(groupes(comptes, base, Effectif::recevables));
        repartitions.add(repartition(Ventilation.TYPE, comptes, base, Effectif::recevables));
        repartitions.add(repartition(Ventilation.MOTIF, comptes, base, Effectif::recevables));
        repartitions.add(repartition(Ventilation.PRESTATION, comptes, base, Effectif::recevables));
        return repartitions;
    }

    private static long base(Ventilation ventilation, Comptes comptes) {
        return switch (ventilation) {
            case IRRECEVABILITE -> comptes.irrecevables();
            case CANAL, TYPE, MOTIF, PRESTATION -> comptes.recues();
            case POSITION, MODE, ORIGINE -> Delais.de(comptes).effectif();
            case CAUSE -> comptes.recevables();
        };
    }

    private static Repartition repartition(Ventilation ventilation, Comptes comptes, long base,
            ToLongFunction<Effectif> effectif) {
        List<Indicateur> lignes = ventilation.valeurs().stream()
                .filter(v -> compte(comptes, ventilation.dimension(), v.name(), effectif) > 0)
                .map(v -> Indicateurs.ligne(ventilation.code() + "." + v.name(), v.libelle(),
                        compte(comptes, ventilation.dimension(), v.name(), effectif), base, ventilation.formule()))
                .toList();
        return new Repartition(ventilation.code(), ventilation.libelle(), lignes, ventilation.identifiante());
    }

    private static Repartition groupes(Comptes comptes, long base, ToLongFunction<Effectif> effectif) {
        List<Indicateur> lignes = new ArrayList<>();
        for (GroupeSaisissant groupe : GroupeSaisissant.values()) {
            long saisines = Arrays.stream(TypeSaisissant.values())
                    .filter(t -> t.groupe() == groupe)
                    .mapToLong(t -> compte(comptes, Dimension.TYPE, t.name(), effectif))
                    .sum();
            if (saisines > 0) {
                lignes.add(Indicateurs.ligne("I-04.GROUPE." + groupe.name(), groupe.libelle(), saisines, base,
                        "Saisines par ce groupe de saisissants ÷ R"));
            }
        }
        return new Repartition("I-04.GROUPE", "Groupes de saisissants", lignes, true);
    }

    private static Repartition trimestres(Comptes comptes) {
        List<Indicateur> lignes = IntStream.rangeClosed(1, 4).mapToObj(t -> {
            BigDecimal saisines = BigDecimal.valueOf(comptes.recues(Dimension.TRIMESTRE, "T" + t));
            return new Indicateur("I-06.T" + t, (t == 1 ? "1er" : t + "e") + "\u00a0trimestre", Unite.NOMBRE, 0, saisines, null,
                    saisines, "Saisines reçues dans le trimestre", Comparaison.INCONNUE);
        }).toList();
        return new Repartition("I-06", "Saisines par trimestre", lignes, false);
    }

    private static long compte(Comptes comptes, Dimension dimension, String valeur, ToLongFunction<Effectif> effectif) {
        return effectif.applyAsLong(comptes.par(dimension).getOrDefault(valeur, Effectif.AUCUN));
    }
}
