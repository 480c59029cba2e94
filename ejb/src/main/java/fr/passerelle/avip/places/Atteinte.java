package fr.passerelle.avip.places;

import fr.passerelle.socle.commun.Typographie;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * How a structure stands against what it engaged for a year (R-AVIP-3, 5; indicator I-21): the children present per day, Monday to Friday,
 * on average since its label runs in that year, against its places engaged. Whole numbers only until the end: children × days.
 *
 * @param engagees places engaged
 * @param agrement the most children it may take
 * @param jours working days of the label in the year; joursPasses those gone by
 * @param enfantsJours children × days present until today; prevus the same until the end of the year, by what is reserved now
 * @param demiJourneesPassees half-days held until today: two make a place for a day
 */
public record Atteinte(long structure, String nom, String commune, int engagees, int agrement, LocalDate du, LocalDate au, long jours, long joursPasses,
        long enfantsJours, long prevus, long demiJourneesPassees) implements Serializable {

    /** Where it stands. */
    public enum Etat {
        ATTEINT, A_SURVEILLER, HORS_D_ATTEINTE, TROP_TOT
    }

    /** Before so many working days, an average says nothing. */
    private static final int JOURS_MUETS = 20;

    /** Children per day until today, on average. */
    public BigDecimal enfantsParJour() {
        return moyenne(enfantsJours, joursPasses);
    }

    /** The same in places: two half-days are one. */
    public BigDecimal placesParJour() {
        return moyenne(demiJourneesPassees, 2 * joursPasses);
    }

    /** The average of the whole year if nothing more is accepted. */
    public BigDecimal projection() {
        return moyenne(prevus, jours);
    }

    /** Children per day needed from now to the end for the engagement to be kept. */
    public BigDecimal necessaires() {
        return moyenne(Math.max(0, engagees * jours - enfantsJours), jours - joursPasses);
    }

    public Etat etat() {
        if (prevus >= engagees * jours) {
            return Etat.ATTEINT;
        }
        boolean impossible = engagees * jours - enfantsJours > agrement * (jours - joursPasses);
        if (impossible) {
            return Etat.HORS_D_ATTEINTE;
        }
        return joursPasses < JOURS_MUETS ? Etat.TROP_TOT : Etat.A_SURVEILLER;
    }

    /** Whether someone should look at it now. */
    public boolean menacee() {
        return etat() == Etat.A_SURVEILLER || etat() == Etat.HORS_D_ATTEINTE;
    }

    /** Whether it can be kept no more, whatever is accepted. */
    public boolean perdue() {
        return etat() == Etat.HORS_D_ATTEINTE;
    }

    /** In one sentence. */
    public String enClair() {
        return switch (etat()) {
            case ATTEINT -> "Tenu au " + Typographie.date(au) + " par ce qui est déjà réservé.";
            case TROP_TOT -> "Trop tôt dans l’année pour le dire.";
            case A_SURVEILLER -> "Il faudrait " + Typographie.mesure(necessaires(), 1, "enfant") + " par jour d’ici le " + Typographie.date(au) + ".";
            case HORS_D_ATTEINTE -> "Ne peut plus être tenu cette année, même en accueillant jusqu’à l’agrément (" + agrement + ").";
        };
    }

    public String dit(BigDecimal nombre) {
        return Typographie.nombre(nombre, 1);
    }

    private static BigDecimal moyenne(long somme, long jours) {
        return jours <= 0 ? BigDecimal.ZERO : BigDecimal.valueOf(somme).divide(BigDecimal.valueOf(jours), 2, RoundingMode.HALF_UP);
    }
}
