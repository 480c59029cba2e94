package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.EtatTravail;
import fr.passerelle.socle.taches.Execution;
import fr.passerelle.socle.taches.suivi.TravauxService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** The background jobs, and how each is said. */
@Named
@RequestScoped
public class TravauxPage {

    @Inject
    private TravauxService service;
    private List<EtatTravail> travaux;

    public void ouvrir() {
        travaux = service.travaux();
    }

    public List<EtatTravail> getTravaux() {
        return travaux;
    }

    /** « toutes les 15 minutes », « chaque nuit ». */
    public String rythme(EtatTravail travail) {
        Duration cadence = travail.cadence();
        if (cadence.toDays() > 0) {
            return cadence.toDays() == 1 ? "chaque nuit" : "tous les " + cadence.toDays() + " jours, la nuit";
        }
        if (cadence.toMinutes() >= 60 && cadence.toMinutesPart() == 0) {
            return toutesLes(cadence.toHours(), "heure");
        }
        return cadence.toMinutes() > 0 ? toutesLes(cadence.toMinutes(), "minute") : toutesLes(cadence.toSeconds(), "seconde");
    }

    private static String toutesLes(long nombre, String unite) {
        return nombre == 1 ? "chaque " + unite : "toutes les " + Typographie.compte(nombre, unite);
    }

    public String issue(Execution execution) {
        if (!execution.finie()) {
            return "En cours";
        }
        return execution.echouee() ? "Échec" : "Fait";
    }

    public String ton(Execution execution) {
        if (!execution.finie()) {
            return "info";
        }
        return execution.echouee() ? "erreur" : "succes";
    }

    public String icone(Execution execution) {
        if (!execution.finie()) {
            return "hourglass";
        }
        return execution.echouee() ? "triangle-alert" : "circle-check";
    }

    /** What came of it, or why it failed. */
    public String compteRendu(Execution execution) {
        return Typographie.soigner(execution.echouee() ? execution.erreur() : execution.resultat());
    }

    public String duree(Execution execution) {
        return execution.finie() ? Typographie.duree(execution.duree()) : "—";
    }
}
