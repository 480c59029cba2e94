package fr.passerelle.avip.reprise;

import static fr.passerelle.avip.Permissions.AVIP_REPRENDRE;

import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The structures and places of past years, as somebody declares them. */
@Stateless
public class AnneesDeclareesService {

    private static final int PREMIERE = 2016;
    private static final int STRUCTURES = 1_000;
    private static final int PLACES = 20_000;

    @Inject
    private AnneesDeclarees annees;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** The latest first. */
    @Autorise(AVIP_REPRENDRE)
    public List<AnneeDeclaree> toutes() {
        return annees.toutes();
    }

    /** Keeps the figures of a year that is over. */
    @Autorise(AVIP_REPRENDRE)
    public void declarer(AnneeDeclaree a) {
        Exigences exigences = new Exigences("R-AVIP-50");
        int cette = LocalDate.now(horloge).getYear();
        exigences.exiger(a.annee() >= PREMIERE && a.annee() < cette, "annee", "Une année finie est attendue, de " + PREMIERE + " à " + (cette - 1) + ".");
        exigences.exiger(a.structures() != null && a.structures() >= 0 && a.structures() <= STRUCTURES, "structures", "Un nombre de structures est attendu.");
        exigences.exiger(a.places() != null && a.places() >= 0 && a.places() <= PLACES, "places", "Un nombre de places est attendu.");
        if (a.structures() != null && a.places() != null) {
            exigences.exiger(a.places() >= a.structures(), "places",
                    Typographie.compte(a.places(), "place") + " pour " + Typographie.compte(a.structures(), "structure") + "\u202f: chacune en engage au moins une.");
        }
        exigences.refuser();
        annees.ecrire(a, appelants.courant().identifiant());
        journal.noter(ActeJournal.MODIFICATION, "bilan", Integer.toString(a.annee()), "Label Avip\u202f: " + a.structures() + " structures, " + a.places() + " places déclarées", null);
    }
}
