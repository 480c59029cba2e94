package fr.passerelle.web.mediation;

import fr.passerelle.mediation.enquete.EnqueteService;
import fr.passerelle.web.socle.enquetes.ResultatsMontres;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What people answered to the survey, year by year. */
@Named
@RequestScoped
public class ResultatsEnquetePage {

    @Inject
    private EnqueteService enquete;
    @Inject
    private Clock horloge;

    private Integer annee;
    private ResultatsMontres resultats;

    public void ouvrir() {
        if (annee == null) {
            annee = getAnnees().stream().findFirst().orElse(LocalDate.now(horloge).getYear());
        }
        resultats = new ResultatsMontres(enquete.resultats(annee));
    }

    public List<Integer> getAnnees() {
        return enquete.annees();
    }

    public boolean isOuverte() {
        return enquete.jours() > 0;
    }

    public ResultatsMontres getResultats() {
        return resultats;
    }

    public Integer getAnnee() {
        return annee;
    }

    public void setAnnee(Integer annee) {
        this.annee = annee;
    }
}
