package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.exploitation.EtatService;
import fr.passerelle.socle.exploitation.PointDEtat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The state of the house: read once a page. */
@Named
@RequestScoped
public class EtatPage {

    @Inject
    private EtatService etat;
    private List<PointDEtat> points;

    public void ouvrir() {
        getPoints();
    }

    public List<PointDEtat> getPoints() {
        if (points == null) {
            points = etat.points();
        }
        return points;
    }

    /** « Tout va bien. », « 2 points à regarder : Courriels, Comptes. ». */
    public String getResume() {
        List<String> aVoir = getPoints().stream().filter(p -> !p.bon()).map(PointDEtat::titre).toList();
        return aVoir.isEmpty() ? "Tout va bien." : (aVoir.size() > 1 ? aVoir.size() + "\u00a0points à regarder" : "Un point à regarder") + "\u202f: " + String.join(", ", aVoir) + ".";
    }

    public String ton(PointDEtat point) {
        return switch (point.gravite()) {
            case BON -> "succes";
            case A_VOIR -> "attention";
            case A_REGLER -> "erreur";
        };
    }

    public String icone(PointDEtat point) {
        return switch (point.gravite()) {
            case BON -> "circle-check";
            case A_VOIR -> "triangle-alert";
            case A_REGLER -> "circle-alert";
        };
    }

    public String mot(PointDEtat point) {
        return switch (point.gravite()) {
            case BON -> "Bon";
            case A_VOIR -> "À voir";
            case A_REGLER -> "À régler";
        };
    }
}
