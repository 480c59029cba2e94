package fr.passerelle.avip.fil;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.derogation.DerogationDemandee;
import fr.passerelle.avip.accueil.derogation.DerogationVue;
import fr.passerelle.avip.nomenclature.StatutContrat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A child of the request and its contracts.
 *
 * @param nom the first name, or « Enfant 1 » for whoever may not see it
 * @param naissance {@code null} for whoever may not see it, or for a child not born yet
 * @param age today, for everyone
 * @param auPlusTard the last day of reception its age allows without a waiver; {@code null} when not born
 * @param derogation what the Caf allows past it, or {@code null}
 * @param demandee what the structure asked of it and the Caf has not given, or {@code null}
 * @param contrats the first first
 * @param alertes what deserves attention, refused by nothing
 */
public record EnfantDuFil(long id, int rang, String nom, LocalDate naissance, String age, LocalDate terme, LocalDate auPlusTard, DerogationVue derogation,
        DerogationDemandee demandee, List<AccueilVu> contrats, List<String> alertes) {

    /** The last contract that was not cancelled. */
    public Optional<AccueilVu> contrat() {
        return contrats.stream().filter(c -> c.statut() != StatutContrat.ANNULE).reduce((avant, apres) -> apres);
    }

    public boolean estNe() {
        return auPlusTard != null;
    }

    /** Whether a contract is still to be prepared. */
    public boolean sansContrat() {
        return contrats.isEmpty();
    }
}
