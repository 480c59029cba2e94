package fr.passerelle.socle.comptes;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.valeurs.Periode;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** When people are away: said by themselves, read by whoever lets others stand in. For services only, hence no permission of its own. */
@ApplicationScoped
public class Absences {

    /** How long an absence may last, and how long before it may be told. */
    private static final Period UN_AN = Period.ofYears(1);

    /** An absence, both days in it. */
    public record Dite(long id, LocalDate debut, LocalDate fin) {
    }

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
        LocalDate aujourdhui = LocalDate.now(horloge);
        try {
            new Periode(debut, fin).auPlus(UN_AN, "Une absence dure un an au plus\u202f: vérifiez les années.");
        } catch (RegleRefusee refus) {
            throw refus.surLeChamp("fin");
        }
        exiger(!fin.isBefore(aujourdhui), "ABSENCE", "fin", "Cette absence est déjà finie.");
        exiger(debut.isBefore(aujourdhui.plus(UN_AN)), "ABSENCE", "debut", "Une absence se déclare un an à l’avance au plus.");
        String moi = appelants.courant().identifiant();
        comptes.noterAbsence(moi, debut, fin);
        journal.noter(ActeJournal.ADMINISTRATION, "absence", moi, debut + " – " + fin, null);
    }

    /** The caller's own, neither over nor cancelled, the first to come first. */
    public List<Dite> miennes() {
        return comptes.absences(appelants.courant().identifiant(), LocalDate.now(horloge));
    }

    /** Takes back one of the caller's own. */
    public void annuler(long id) {
        String moi = appelants.courant().identifiant();
        if (!comptes.annulerAbsence(moi, id)) {
            throw new Introuvable("absence " + id);
        }
        journal.noter(ActeJournal.ADMINISTRATION, "absence", moi, "Absence annulée", null);
    }

    /** Whether each of those who hold that role is away today. */
    public boolean tousAbsents(String role) {
        return comptes.tousAbsents(role, LocalDate.now(horloge));
    }
}
