package fr.passerelle.web.mediation.preconisation;

import fr.passerelle.mediation.preconisation.PreconisationService;
import fr.passerelle.mediation.preconisation.SuiviPreconisations;
import fr.passerelle.web.socle.commun.Adresses;
import fr.passerelle.web.socle.listes.ListePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the register of préconisations, or one's own part of it, is followed up: above the list. */
@Named
@RequestScoped
public class PreconisationsPage {

    @Inject
    private PreconisationService service;
    @Inject
    private ListePage liste;

    private SuiviPreconisations suivi;

    public SuiviPreconisations getSuivi() {
        if (suivi == null) {
            suivi = service.suivi(getAnnee());
        }
        return suivi;
    }

    /** The lines a figure counts. */
    public String vers(String filtre) {
        String annee = getAnnee() == null ? "" : "annee=" + getAnnee();
        return Adresses.sansFiltre() + "?" + annee + (annee.isEmpty() || filtre.isEmpty() ? "" : "&") + filtre;
    }

    /** The year that the address asks for, or {@code null}. */
    public Integer getAnnee() {
        String annee = liste.valeur("annee");
        return annee.isEmpty() ? null : Integer.valueOf(annee);
    }
}
