package fr.passerelle.mediation.bilan.calcul;

import java.math.BigDecimal;
import java.util.Map;

/**
 * All that SQL counts for one year, and nothing computed: the arithmetic is done on these.
 *
 * @param recues |R|
 * @param recevables |A|
 * @param parDimension for each dimension and each of its values, how many cases
 * @param totaux the sums that no dimension gives
 * @param equite the équité proposals made in the cases of the year
 * @param stock the cases open at the end of the year, whatever year they came in
 * @param preconisations the register as the year sees it
 */
record Comptes(long recues, long recevables, Map<Dimension, Map<String, Effectif>> parDimension, Totaux totaux,
        Equite equite, Stock stock, Preconisations preconisations) {

    /** How many cases of R, and among them how many admissible ones. */
    record Effectif(long recues, long recevables) {
        static final Effectif AUCUN = new Effectif(0, 0);
    }

    record Totaux(long accuses, long joursAccuse, long recevabilites, long joursRecevabilite, long prisEnChargeATemps,
            BigDecimal rappels, BigDecimal indusAnnules, BigDecimal indusDetectes, long reouvertures, long equitesReprises,
            long repetees) {
        static final Totaux NULS = new Totaux(0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0);
    }

    record Equite(long faites, long acceptees, long refusees) {
    }

    record Stock(long saisines, long joursDAge) {
    }

    record Preconisations(long emises, long misesEnOeuvre, long enRetard, long nonAbandonnees) {
    }

    Map<String, Effectif> par(Dimension dimension) {
        return parDimension.getOrDefault(dimension, Map.of());
    }

    long recues(Dimension dimension, String valeur) {
        return par(dimension).getOrDefault(valeur, Effectif.AUCUN).recues();
    }

    /** How many cases have any value of that dimension. */
    long total(Dimension dimension) {
        return par(dimension).values().stream().mapToLong(Effectif::recues).sum();
    }

    long irrecevables() {
        return total(Dimension.MOTIF_IRRECEVABILITE);
    }
}
