package fr.passerelle.socle.comptes;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** When people are away: said by themselves, read by whoever lets others stand in. For services only, hence no permission of its own. */
@ApplicationScoped
public class Absences {

    @Inject
    private CompteRepository comptes;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** The caller will be away between those days, both included. */
    public void noter(LocalDate debut, LocalDate fin) {
        if (debut == null || fin == null || fin.isBefore(debut)) {
            throw new RegleRefusee("ABSENCE", "fin", "L’absence finit après avoir commencé.");
        }
        String moi = appelants.courant().identifiant();
        comptes.noterAbsence(moi, debut, fin);
        journal.noter(ActeJournal.ADMINISTRATION, "absence", moi, debut + " – " + fin, null);
    }

    /** Whether each of those who hold that role is away today. */
    public boolean tousAbsents(String role) {
        return comptes.tousAbsents(role, LocalDate.now(horloge));
    }
}
