package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.bilan.calcul.Comptes.Effectif;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.bilans.Repartition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** The breakdowns of a year, from its counts; no comparison yet. */
final class Repartitions {

    private Repartitions() {
    }

    static List<Repartition> de(Comptes comptes) {
        List<Repartition> repartitions = new ArrayList<>();
        for (Axe axe : Axe.values()) {
            if (axe == Axe.TYPE) {
                repartitions.add(groupes(comptes, comptes.recues(), Effectif::recues));
            }
            repartitions.add(repartition(axe, comptes, base(axe, comptes), Effectif::recues));
            if (axe == Axe.PRESTATION) {
                repartitions.add(TrameDeMediation.TRIMESTRES.compter(t -> comptes.recues(Dimension.TRIMESTRE, t)));
            }
        }
        return repartitions;
    }

    /** The same shares on A instead of R, to compare with national figures. */
    static List<Repartition> surRecevables(Comptes comptes) {
        long base = comptes.recevables();
        List<Repartition> repartitions = new ArrayList<>();
        repartitions.add(repartition(Axe.CANAL, comptes, base, Effectif::recevables));
        repartitions.add(groupes(comptes, base, Effectif::recevables));
        repartitions.add(repartition(Axe.TYPE, comptes, base, Effectif::recevables));
        repartitions.add(repartition(Axe.MOTIF, comptes, base, Effectif::recevables));
        repartitions.add(repartition(Axe.PRESTATION, comptes, base, Effectif::recevables));
        return repartitions;
    }

    private static long base(Axe axe, Comptes comptes) {
        return switch (axe) {
            case IRRECEVABILITE -> comptes.irrecevables();
            case CANAL, TYPE, MOTIF, PRESTATION -> comptes.recues();
            case POSITION, MODE, ORIGINE -> Delais.de(comptes).effectif();
            case CAUSE -> comptes.recevables();
        };
    }

    private static Repartition repartition(Axe axe, Comptes comptes, long base, ToLongFunction<Effectif> effectif) {
        return axe.ventilation().repartir(valeur -> compte(comptes, axe.dimension(), valeur, effectif), base);
    }

    private static Repartition groupes(Comptes comptes, long base, ToLongFunction<Effectif> effectif) {
        return Axe.Groupes.VENTILATION.repartir(groupe -> Arrays.stream(TypeSaisissant.values())
                .filter(t -> t.groupe().name().equals(groupe))
                .mapToLong(t -> compte(comptes, Dimension.TYPE, t.name(), effectif))
                .sum(), base);
    }

    private static long compte(Comptes comptes, Dimension dimension, String valeur, ToLongFunction<Effectif> effectif) {
        return effectif.applyAsLong(comptes.par(dimension).getOrDefault(valeur, Effectif.AUCUN));
    }
}
