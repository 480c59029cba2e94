package fr.passerelle.web.mediation;

import fr.passerelle.mediation.enquete.EnqueteService;
import fr.passerelle.mediation.enquete.QuestionEnquete;
import fr.passerelle.mediation.enquete.ResultatsEnquete;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.commun.graphique.Barre;
import fr.passerelle.web.socle.commun.graphique.Barres;
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
    private ResultatsEnquete resultats;

    public void ouvrir() {
        if (annee == null) {
            annee = getAnnees().stream().findFirst().orElse(LocalDate.now(horloge).getYear());
        }
        resultats = enquete.resultats(annee);
    }

    public List<Integer> getAnnees() {
        return enquete.annees();
    }

    public boolean isOuverte() {
        return enquete.jours() > 0;
    }

    public ResultatsEnquete getResultats() {
        return resultats;
    }

    public QuestionEnquete[] getQuestions() {
        return QuestionEnquete.values();
    }

    /** One bar per answer, with its count and its share. */
    public Barres barres(QuestionEnquete question) {
        return new Barres(resultats.parQuestion().get(question).entrySet().stream()
                .map(e -> new Barre(e.getKey().libelle(), e.getValue(), Typographie.entier(e.getValue()) + " (" + part(e.getValue()) + ")"))
                .toList());
    }

    private String part(long nombre) {
        return Math.round(100.0 * nombre / resultats.reponses()) + "\u202f%";
    }

    public String getReponses() {
        return resultats.tropPeu() ? "moins de " + resultats.seuil() : Typographie.entier(resultats.reponses());
    }

    /** « 30 % ». */
    public String getTaux() {
        return Math.round(100.0 * resultats.reponses() / resultats.invitations()) + "\u202f%";
    }

    public Integer getAnnee() {
        return annee;
    }

    public void setAnnee(Integer annee) {
        this.annee = annee;
    }
}
