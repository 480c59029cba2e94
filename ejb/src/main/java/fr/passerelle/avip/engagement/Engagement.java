package fr.passerelle.avip.engagement;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.nomenclature.Arrondi;
import fr.passerelle.socle.commun.Typographie;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The floor that a capacity, or the pooled capacities of a network, puts under what is engaged: integers only, for a sum of fractions of
 * 11, 12 and 12 places is 7 and no more (R-AVIP-2). A floor over the year, never a ceiling (R-AVIP-5).
 *
 * @param agrement the places it is a share of; of all members of a network
 * @param taux in percent
 */
public record Engagement(int agrement, int taux, Arrondi arrondi) implements Serializable {

    private static final int CENT = 100;

    public Engagement {
        if (agrement < 0 || taux < 0) {
            throw new IllegalArgumentException("agrément " + agrement + ", taux " + taux);
        }
    }

    /** The least number of places. */
    public int minimum() {
        int parts = agrement * taux;
        return switch (arrondi) {
            case ARRONDI_SUPERIEUR -> (parts + CENT - 1) / CENT;
            case ARRONDI_PROCHE -> (parts + CENT / 2) / CENT;
            case ARRONDI_INFERIEUR -> parts / CENT;
        };
    }

    public boolean estTenuPar(int places) {
        return places >= minimum();
    }

    /** « 20 % de 65 ». */
    public String part() {
        return taux + Typographie.FINE + "% de " + Typographie.entier(agrement);
    }

    /** « 20 % de 65 = 13 places », « 20 % de 11 = 2,2, soit 3 places (à l’entier supérieur) ». */
    public String calcul() {
        int parts = agrement * taux;
        String places = Typographie.compte(minimum(), "place");
        if (parts % CENT == 0) {
            return part() + " = " + places;
        }
        BigDecimal exact = BigDecimal.valueOf(parts, 2).stripTrailingZeros();
        return part() + " = " + Typographie.nombre(exact, exact.scale()) + ", soit " + places + " (" + arrondi.libelle() + ")";
    }

    /** Refuses fewer places than the floor, or more than there are (R-AVIP-4). */
    public void exigerDe(int places, String champ) {
        exiger(estTenuPar(places), "R-AVIP-2", champ, "Engagement minimum" + Typographie.FINE + ": " + Typographie.compte(minimum(), "place") + " (" + part() + ").");
        exigerAuPlus(places, agrement, champ);
    }

    static void exigerAuPlus(int places, int agrement, String champ) {
        exiger(places >= 1, "R-AVIP-6", champ, "Une structure labellisée engage au moins une place.");
        exiger(places <= agrement, "R-AVIP-4", champ, "L’agrément est de " + Typographie.compte(agrement, "place") + Typographie.FINE
                + ": elle ne peut pas en engager davantage.");
    }
}
