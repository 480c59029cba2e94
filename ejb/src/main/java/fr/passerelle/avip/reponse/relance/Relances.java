package fr.passerelle.avip.reponse.relance;

import fr.passerelle.avip.reponse.file.DelaiDeReponse;
import fr.passerelle.avip.reponse.relance.AttendeesLues.Echue;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.VersionPerimee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

/**
 * An answer always reaches the prescriber (R-AVIP-22): whatever waits too long is reminded, then ends or goes to the Caf. Run twice or
 * after days of outage, each step is done once, and only the last that is due.
 */
@ApplicationScoped
public class Relances {

    @Inject
    private AttendeesLues lues;
    @Inject
    private UneDemande une;
    @Inject
    private SansReferent sansReferent;

    /** All that day brings. Returns a short account in French. */
    public String passer(LocalDate jour) {
        int reprises = sansReferent.reprendre(jour);
        int relancees = 0;
        for (Etape.Attendue attendue : lues.sansReponse(jour)) {
            Optional<Etape> due = Etape.due(attendue, jour);
            if (due.isPresent() && tenter(() -> une.relancer(attendue.id(), due.get()))) {
                relancees++;
            }
        }
        int complements = compter(lues.depuis("COMPLEMENT_DEMANDE", "pause_depuis", jour.minusDays(UneDemande.RAPPEL_COMPLEMENT)), jour, une::complement);
        int attentes = compter(lues.depuis("LISTE_ATTENTE", "attente_confirmee_le", jour.minusDays(DelaiDeReponse.CONFIRMATION)), jour, une::attente);
        int caduques = compter(lues.depuis("ACCEPTEE", "acceptee_le", jour.minusDays(DelaiDeReponse.CONCRETISATION)), jour, une::concretiser);
        return Typographie.compte(relancees, "demande sans réponse relancée", "demandes sans réponse relancées") + ", "
                + Typographie.compte(complements, "complément") + ", " + Typographie.compte(attentes, "attente à confirmer", "attentes à confirmer") + ", "
                + Typographie.compte(caduques, "place rendue", "places rendues") + ", "
                + Typographie.compte(reprises, "demande remise à la Caf", "demandes remises à la Caf");
    }

    /** Each in its own transaction: one that fails keeps none of the others. */
    private static int compter(List<Echue> echues, LocalDate jour, BiPredicate<Echue, LocalDate> quoi) {
        int faites = 0;
        for (Echue echue : echues) {
            if (tenter(() -> quoi.test(echue, jour))) {
                faites++;
            }
        }
        return faites;
    }

    /** Someone did something to it at the same instant: it is looked at again next time. */
    private static boolean tenter(BooleanSupplier quoi) {
        try {
            return quoi.getAsBoolean();
        } catch (RegleRefusee | VersionPerimee entreTemps) {
            return false;
        }
    }
}
