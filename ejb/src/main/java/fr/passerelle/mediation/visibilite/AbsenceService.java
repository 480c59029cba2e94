package fr.passerelle.mediation.visibilite;

import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;

import fr.passerelle.socle.comptes.Absences;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The absences of those who decide. */
@Stateless
public class AbsenceService {

    @Inject
    private Absences absences;

    /** Says when one will be away; a deputy then sees the cases of the absent mediator. */
    @Autorise(SAISINE_DECIDER)
    public void declarer(LocalDate debut, LocalDate fin) {
        absences.noter(debut, fin);
    }

    /** One's own that are not over yet. */
    @Autorise(SAISINE_DECIDER)
    public List<Absences.Dite> miennes() {
        return absences.miennes();
    }

    @Autorise(SAISINE_DECIDER)
    public void annuler(long absence) {
        absences.annuler(absence);
    }
}
