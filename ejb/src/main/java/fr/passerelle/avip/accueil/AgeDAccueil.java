package fr.passerelle.avip.accueil;

import fr.passerelle.avip.orientation.Ages;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.time.Month;

/**
 * What the birth of a child allows: an entry before the third birthday (R-AVIP-12), a reception until the summer of that year
 * (R-AVIP-13); beyond either, a waiver of the Caf.
 */
public record AgeDAccueil(LocalDate naissance) {

    private static final int ANS = 3;

    public boolean permetDEntrer(LocalDate jour) {
        return Ages.moinsDeTroisAns(naissance, jour);
    }

    /** The last day before school, unless the Caf waives it. */
    public LocalDate auPlusTard() {
        return LocalDate.of(naissance.plusYears(ANS).getYear(), Month.AUGUST, 31);
    }

    /** Maternity leave is not over: told, never refused (R-AVIP-14). */
    public boolean estTresJeune(LocalDate entree) {
        return Ages.avantDixSemaines(naissance, entree);
    }

    /** « 14 mois », « 2 ans et 11 mois ». */
    public String enClair(LocalDate jour) {
        return jour.isBefore(naissance) ? "à naître" : Ages.enClair(naissance, jour);
    }

    /** @param derogation up to when the Caf lets this child be received, or {@code null} */
    void exiger(LocalDate debut, LocalDate fin, LocalDate derogation, Exigences exigences) {
        exigences.exiger(!debut.isBefore(naissance), "R-AVIP-14", "debut", "L’enfant ne sera pas né à cette date.");
        if (derogation != null && !derogation.isBefore(fin)) {
            return;
        }
        exigences.exiger(permetDEntrer(debut), "R-AVIP-12", "debut", "L’enfant aura 3 ans ou plus à la date d’entrée (âge calculé\u202f: "
                + enClair(debut) + "). Une dérogation de la Caf est nécessaire.");
        exigences.exiger(!fin.isAfter(auPlusTard()), "R-AVIP-13", "fin", "Au-delà du " + Typographie.date(auPlusTard())
                + ", l’été de ses 3 ans, l’accueil demande une dérogation de la Caf.");
    }
}
