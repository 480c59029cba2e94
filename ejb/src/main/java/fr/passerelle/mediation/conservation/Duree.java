package fr.passerelle.mediation.conservation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.TextePropre;
import java.time.LocalDate;

/**
 * How long a kind of thing is kept, in months of the calendar, from a day on (R-MED-30).
 *
 * @param active months at hand, from the day it ended
 * @param intermediaire months aside after that
 */
public record Duree(Objet objet, LocalDate aCompterDu, int active, int intermediaire, String motif) {

    private static final int MOIS_MAX = 600;
    private static final int MOTIF_MAX = 500;

    /** The latest end whose time at hand is over on that day. */
    public LocalDate finArchivable(LocalDate jour) {
        return fin(active, jour);
    }

    /** The latest end whose whole time is over on that day. */
    public LocalDate finEchue(LocalDate jour) {
        return fin(active + intermediaire, jour);
    }

    /** Months of unequal length: the last days of one may all come to the end of another. */
    private static LocalDate fin(int mois, LocalDate jour) {
        LocalDate fin = jour.minusMonths(mois);
        while (!fin.plusDays(1).plusMonths(mois).isAfter(jour)) {
            fin = fin.plusDays(1);
        }
        return fin;
    }

    /** This decision as it may be taken today, or a refusal. */
    Duree verifiee(LocalDate jour) {
        exiger(objet != null, "R-MED-30", "objet", "Choisissez ce dont la durée change.");
        exiger(active >= 1 && active <= MOIS_MAX, "R-MED-30", "active", "Une durée va de 1 à " + MOIS_MAX + " mois.");
        exiger(intermediaire >= 0 && intermediaire <= MOIS_MAX, "R-MED-30", "intermediaire", "Une durée va de 0 à " + MOIS_MAX + " mois.");
        exiger(objet.aUneArchive() || intermediaire == 0, "R-MED-30", "intermediaire", "Seule une saisine passe par une archive.");
        exiger(aCompterDu != null && !aCompterDu.isBefore(jour), "R-MED-30", "aCompterDu", "Une durée se décide pour aujourd’hui ou pour plus tard.");
        return new Duree(objet, aCompterDu, active, intermediaire, motif(motif));
    }

    static String motif(String motif) {
        String propre = TextePropre.de(motif);
        exiger(!propre.isEmpty() && propre.length() <= MOTIF_MAX, "R-MED-30", "motif", "Donnez la raison, en " + MOTIF_MAX + " signes au plus.");
        return propre;
    }
}
