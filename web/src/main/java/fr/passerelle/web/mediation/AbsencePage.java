package fr.passerelle.web.mediation;

import fr.passerelle.mediation.visibilite.AbsenceService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Absences;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Saying when one will be away, in the page of one's own account. */
@Named
@RequestScoped
public class AbsencePage {

    @Inject
    private AbsenceService absences;
    private LocalDate debut;
    private LocalDate fin;
    private List<Absences.Dite> miennes;

    public String declarer() {
        return Messages.siPermis(() -> absences.declarer(debut, fin),
                "Votre absence est enregistrée\u202f: votre suppléant verra vos saisines pendant ce temps.", "/compte");
    }

    /** Those that are not over yet. */
    public List<Absences.Dite> getMiennes() {
        if (miennes == null) {
            miennes = absences.miennes();
        }
        return miennes;
    }

    public String annuler() {
        return Messages.siPermis(() -> absences.annuler(laquelle()), "Votre absence est annulée.", "/compte");
    }

    private static long laquelle() {
        String numero = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("absence");
        if (numero == null || !numero.matches("\\d{1,18}")) {
            throw new Introuvable("absence");
        }
        return Long.parseLong(numero);
    }

    public LocalDate getDebut() {
        return debut;
    }

    public void setDebut(LocalDate debut) {
        this.debut = debut;
    }

    public LocalDate getFin() {
        return fin;
    }

    public void setFin(LocalDate fin) {
        this.fin = fin;
    }
}
