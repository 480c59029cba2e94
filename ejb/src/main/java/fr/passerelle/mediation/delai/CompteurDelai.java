package fr.passerelle.mediation.delai;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The clock of one case: calendar days from receipt, never stopped by waiting (R-MED-9, R-MED-10, R-MED-11).
 *
 * @param jour days elapsed since receipt, 0 the same day; up to the first answer once there is one
 * @param arrete whether the clock has stopped: answered, or ended otherwise
 * @param seuils the goals it is measured against
 */
public record CompteurDelai(int jour, boolean arrete, Seuils seuils) {

    /**
     * @param reception the day the Caf got the request
     * @param arret the day the clock stopped (first answer or end), or {@code null} while the case is open
     */
    public static CompteurDelai entre(LocalDate reception, LocalDate arret, LocalDate aujourdhui, Seuils seuils) {
        LocalDate borne = arret == null ? aujourdhui : arret;
        return new CompteurDelai((int) ChronoUnit.DAYS.between(reception, borne), arret != null, seuils);
    }

    public Urgence urgence() {
        if (arrete) {
            return Urgence.TERMINE;
        }
        if (jour >= seuils.retard()) {
            return Urgence.EN_RETARD;
        }
        if (jour >= seuils.secondeAlerte()) {
            return Urgence.URGENT;
        }
        return jour >= seuils.premiereAlerte() ? Urgence.BIENTOT : Urgence.DANS_LES_TEMPS;
    }

    public boolean objectifLocalTenu() {
        return jour < seuils.retard();
    }

    public boolean objectifNationalTenu() {
        return jour < seuils.national();
    }

    /** The clock told in words, for instance « jour 4 sur 9, encore 3 jours pour l’objectif national ». */
    public String enClair() {
        if (arrete) {
            return "terminé en " + jours(jour);
        }
        int dernierBonJour = seuils.retard() - 1;
        if (jour > dernierBonJour) {
            int retard = jour - dernierBonJour;
            return "jour " + jour + ", en retard de " + jours(retard) + " sur l’objectif local";
        }
        return "jour " + jour + " sur " + dernierBonJour + ", " + objectifNationalEnClair();
    }

    private String objectifNationalEnClair() {
        int reste = seuils.national() - 1 - jour;
        if (reste < 0) {
            return "objectif national dépassé";
        }
        return reste == 0 ? "dernier jour pour l’objectif national" : "encore " + jours(reste) + " pour l’objectif national";
    }

    private static String jours(int nombre) {
        return nombre + (nombre > 1 ? "\u00a0jours" : "\u00a0jour");
    }
}
