package fr.passerelle.web.socle.taches;

import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.taches.demande.EtatTache;
import fr.passerelle.socle.taches.demande.Tache;
import fr.passerelle.socle.taches.demande.TachesService;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One's own tasks, and how each state is said. */
@Named
@RequestScoped
public class TachesPage {

    private static final int LIGNES = 50;

    @Inject
    private TachesService service;
    @Inject
    private HttpServletRequest demande;
    private Tranche<Tache> taches;

    public void ouvrir() {
        taches = service.miennes(Recu.page(demande), LIGNES);
    }

    public Tranche<Tache> getTaches() {
        return taches;
    }

    public String ton(EtatTache etat) {
        return switch (etat) {
            case EN_ATTENTE -> "neutre";
            case EN_COURS -> "info";
            case FAITE -> "succes";
            case ANNULEE, INTERROMPUE -> "attention";
            case ECHOUEE -> "erreur";
        };
    }

    public String icone(EtatTache etat) {
        return switch (etat) {
            case EN_ATTENTE -> "clock";
            case EN_COURS -> "hourglass";
            case FAITE -> "circle-check";
            case ANNULEE -> "circle-x";
            case INTERROMPUE, ECHOUEE -> "triangle-alert";
        };
    }
}
