package fr.passerelle.mediation.conservation;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Every night: cases go aside, passing copies are erased, and a decision to anonymise cut off on its way is taken up again. */
@ApplicationScoped
public class TravailDeConservation implements Travail {

    @Inject
    private Ages ages;
    @Inject
    private Execution execution;
    @Inject
    private Conservation conservation;

    @Override
    public String code() {
        return "mediation.conservation";
    }

    @Override
    public String titre() {
        return "Mettre à part les saisines anciennes, effacer ce qui a fait son temps";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    public String executer() {
        int rendues = jusquAuBout(ages::desarchiver);
        int archivees = jusquAuBout(ages::archiver);
        int courriels = conservation.retirer("COURRIEL");
        int brouillons = conservation.retirer(BrouillonConserve.CODE);
        return Typographie.compte(archivees, "saisine mise en archive", "saisines mises en archive") + ", " + Typographie.compte(rendues, "rendue") + ", "
                + Typographie.compte(execution.reprendre(), "saisine anonymisée", "saisines anonymisées") + ", "
                + Typographie.compte(courriels, "courriel effacé", "courriels effacés") + " et " + Typographie.compte(brouillons, "brouillon effacé", "brouillons effacés");
    }

    private static int jusquAuBout(IntSupplier lot) {
        int faits = 0;
        for (int n = lot.getAsInt(); n > 0; n = lot.getAsInt()) {
            faits += n;
        }
        return faits;
    }
}
