package fr.passerelle.socle.conservation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.TextePropre;
import java.time.LocalDate;

/**
 * How long a kind of thing is kept, in months of the calendar, from a day on.
 *
 * @param objet the kind, as its {@link ObjetConserve} names it
 * @param active months at hand, from the day it ended
 * @param intermediaire months aside after that
 * @param decideePar who decided, or {@code null} for what nobody changed
 */
public record Duree(String objet, LocalDate aCompterDu, int active, int intermediaire, String motif, String decideePar) {

    /** Since when what nobody decided is in force. */
    private static final LocalDate TOUJOURS = LocalDate.of(2000, 1, 1);

    static final String REGLE = "CONSERVATION";
    private static final int MOIS_MAX = 600;
    private static final int MOTIF_MAX = 500;

    public Duree(String objet, LocalDate aCompterDu, int active, int intermediaire, String motif) {
        this(objet, aCompterDu, active, intermediaire, motif, null);
    }

    /** As long as nobody decides otherwise. */
    public static Duree parDefaut(String objet, int active, int intermediaire, String motif) {
        return new Duree(objet, TOUJOURS, active, intermediaire, motif);
    }

    /** Whether nobody decided it: it has no first day of its own. */
    public boolean dOrigine() {
        return aCompterDu.equals(TOUJOURS);
    }

    Duree decidee(String par) {
        return new Duree(objet, aCompterDu, active, intermediaire, motif, par);
    }

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
    Duree verifiee(LocalDate jour, boolean aUneArchive) {
        exiger(objet != null, REGLE, "objet", "Choisissez ce dont la durée change.");
        exiger(active >= 1 && active <= MOIS_MAX, REGLE, "active", "Une durée va de 1 à " + MOIS_MAX + " mois.");
        exiger(intermediaire >= 0 && intermediaire <= MOIS_MAX, REGLE, "intermediaire", "Une durée va de 0 à " + MOIS_MAX + " mois.");
        exiger(aUneArchive || intermediaire == 0, REGLE, "intermediaire", "Ce qui se garde ainsi ne passe pas par une archive.");
        exiger(aCompterDu != null && !aCompterDu.isBefore(jour), REGLE, "aCompterDu", "Une durée se décide pour aujourd’hui ou pour plus tard.");
        return new Duree(objet, aCompterDu, active, intermediaire, motif(motif));
    }

    /** A reason as it may be kept, or a refusal. */
    public static String motif(String motif) {
        String propre = TextePropre.de(motif);
        exiger(!propre.isEmpty() && propre.length() <= MOTIF_MAX, REGLE, "motif", "Donnez la raison, en " + MOTIF_MAX + " caractères au plus.");
        return propre;
    }
}
