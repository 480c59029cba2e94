package fr.passerelle.web.partenaires.portail;

import fr.passerelle.partenaires.habilitation.MesUtilisateursService;
import fr.passerelle.partenaires.portail.MesSuspensionsService;
import fr.passerelle.partenaires.portail.SuspensionEnCours;
import fr.passerelle.partenaires.suivi.ObservationsService;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the Caf suspended of one's body, and the answer to one of these. */
@Named
@ViewScoped
public class SuspensionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/partenaires/suspensions";

    @Inject
    private MesSuspensionsService service;
    @Inject
    private ObservationsService observations;
    @Inject
    private MesUtilisateursService droits;
    private String quoi;
    private List<SuspensionEnCours> suspensions;
    private String reponse;

    public void ouvrir() {
        suspensions = service.lire();
    }

    public List<SuspensionEnCours> getSuspensions() {
        return suspensions;
    }

    /** The one its address opens, none when that stands no more; the only one there is when it names none. */
    public SuspensionEnCours getOuverte() {
        return suspensions.stream().filter(s -> s.cle().equals(quoi)).findFirst().orElse(TextePropre.estVide(quoi) && suspensions.size() == 1 ? suspensions.get(0) : null);
    }

    public String repondre() {
        SuspensionEnCours ouverte = getOuverte();
        if (ouverte == null) {
            return ICI + "?faces-redirect=true";
        }
        return Messages.siPermis(() -> repondre(ouverte), "Votre réponse est gardée\u202f; la Caf en est avertie.", ICI + "?quoi=" + ouverte.cle());
    }

    private void repondre(SuspensionEnCours ouverte) {
        switch (ouverte.genre()) {
            case CONVENTION -> observations.repondre(ouverte.quoi().substring(ouverte.quoi().indexOf(' ') + 1), reponse);
            case CONTRAT -> observations.repondreAuContrat(ouverte.id(), reponse);
            case DROIT -> droits.repondreALaSuspension(ouverte.id(), reponse);
        }
    }

    public String getQuoi() {
        return quoi;
    }

    public void setQuoi(String quoi) {
        this.quoi = quoi;
    }

    public String getReponse() {
        return reponse;
    }

    public void setReponse(String reponse) {
        this.reponse = reponse;
    }
}
