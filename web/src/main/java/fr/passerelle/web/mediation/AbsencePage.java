package fr.passerelle.web.mediation;

import fr.passerelle.mediation.visibilite.AbsenceService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Saying when one will be away, in the page of one's own account. */
@Named
@RequestScoped
public class AbsencePage {

    @Inject
    private AbsenceService absences;
    private LocalDate debut;
    private LocalDate fin;

    public String declarer() {
        return Messages.siPermis(() -> absences.declarer(debut, fin),
                "Votre absence est enregistrée\u202f: votre suppléant verra vos saisines pendant ce temps.", "/compte");
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
