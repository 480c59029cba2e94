package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** A stretch of days with two ends, both in it, and both kept: one that is over is still the same. */
public record Periode(LocalDate debut, LocalDate fin) {

    public Periode {
        RegleRefusee.exiger(debut != null && fin != null, "E-DATE", null, "Indiquez le premier et le dernier jour.");
        RegleRefusee.exiger(!fin.isBefore(debut), "E-DATE", null, "Le dernier jour ne peut pas précéder le premier.");
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && !jour.isAfter(fin);
    }

    /** Whether a day at least is in both. */
    public boolean chevauche(Periode autre) {
        return !autre.fin.isBefore(debut) && !autre.debut.isAfter(fin);
    }

    /** Refuses one so long that it must be a slip: whoever draws a right from a period says how long it may last. */
    public Periode auPlus(Period duree, String message) {
        RegleRefusee.exiger(fin.isBefore(debut.plus(duree)), "E-DATE", null, message);
        return this;
    }

    /** Whether it is over on that day. */
    public boolean estFinie(LocalDate jour) {
        return fin.isBefore(jour);
    }

    /** How many days, both ends in. */
    public long jours() {
        return ChronoUnit.DAYS.between(debut, fin) + 1;
    }

    /** « du 4 mai 2026 au 3 mai 2027 ». */
    public String enClair() {
        return "du " + Typographie.date(debut) + " au " + Typographie.date(fin);
    }
}
