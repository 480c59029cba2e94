package fr.passerelle.avip.orientation;

import java.time.LocalDate;
import java.time.Period;

/** The age of a child on the day it would come in: what a request is judged by, not the day it is sent (R-AVIP-12). */
public final class Ages {

    private static final int ANS = 3;
    private static final int SEMAINES = 10;

    private Ages() {
    }

    /** Under three on that day; born on the 29th of February, it is three on the 28th. */
    public static boolean moinsDeTroisAns(LocalDate naissance, LocalDate entree) {
        return entree.isBefore(naissance.plusYears(ANS));
    }

    /** Before ten weeks: a warning, for the mother is on leave (R-AVIP-14). */
    public static boolean avantDixSemaines(LocalDate naissance, LocalDate entree) {
        return entree.isBefore(naissance.plusWeeks(SEMAINES));
    }

    /** « 3 ans et 2 mois », « 8 mois ». */
    public static String enClair(LocalDate naissance, LocalDate jour) {
        Period age = Period.between(naissance, jour);
        String ans = age.getYears() == 0 ? "" : age.getYears() + (age.getYears() == 1 ? " an" : " ans");
        String mois = age.getMonths() == 0 ? "" : age.getMonths() + " mois";
        if (ans.isEmpty() && mois.isEmpty()) {
            return "moins d’un mois";
        }
        return ans.isEmpty() ? mois : mois.isEmpty() ? ans : ans + " et " + mois;
    }
}
