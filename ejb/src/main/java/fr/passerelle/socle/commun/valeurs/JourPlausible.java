package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;

/**
 * The one bound of every date that a form or a file brings: no earlier than 1900, no later than twenty years from now. A year typed
 * with a slip (0202, 2062, 9999) is refused where it enters; what a date may be besides, each rule says.
 */
public final class JourPlausible {

    public static final LocalDate PREMIER = LocalDate.of(1900, 1, 1);
    private static final int ANNEES_A_VENIR = 20;

    private JourPlausible() {
    }

    public static boolean estUn(LocalDate jour, LocalDate aujourdhui) {
        return !jour.isBefore(PREMIER) && !jour.isAfter(dernier(aujourdhui));
    }

    /** Refuses one that is not; none at all is another matter. */
    public static void exiger(LocalDate jour, LocalDate aujourdhui, String champ) {
        RegleRefusee.exiger(jour == null || estUn(jour, aujourdhui), "E-DATE", champ, refus(aujourdhui));
    }

    /** What is said of one that is not. */
    public static String refus(LocalDate aujourdhui) {
        return "Cette date n’est pas vraisemblable\u202f: son année va de " + PREMIER.getYear() + " à " + dernier(aujourdhui).getYear() + ".";
    }

    public static LocalDate dernier(LocalDate aujourdhui) {
        return aujourdhui.plusYears(ANNEES_A_VENIR);
    }
}
