package fr.passerelle.web.mediation.preconisation;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.preconisation.PreconisationService;
import fr.passerelle.mediation.preconisation.PreconisationVue;
import fr.passerelle.mediation.preconisation.SuiviPreconisations;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The register of préconisations, or one's own part of it. */
@Named
@ViewScoped
public class PreconisationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PreconisationService service;

    private Integer annee;
    private EtatPreconisation etat;
    private transient List<PreconisationVue> lignes;

    public void ouvrir() {
        lignes = service.lister(annee, etat);
    }

    public List<PreconisationVue> getLignes() {
        if (lignes == null) {
            ouvrir();
        }
        return lignes;
    }

    public SuiviPreconisations getSuivi() {
        return service.suivi(annee);
    }

    public EtatPreconisation[] getEtats() {
        return EtatPreconisation.values();
    }

    public Integer getAnnee() {
        return annee;
    }

    public void setAnnee(Integer annee) {
        this.annee = annee;
    }

    public EtatPreconisation getEtat() {
        return etat;
    }

    public void setEtat(EtatPreconisation etat) {
        this.etat = etat;
    }
}
