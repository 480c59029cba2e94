package fr.passerelle.mediation.conservation;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Every night: cases go aside or come back, and a decision to anonymise cut off on its way is taken up again. */
@ApplicationScoped
public class TravailDeConservation implements Travail {

    @Inject
    private Ages ages;
    @Inject
    private Execution execution;

    @Override
    public String code() {
        return "mediation.conservation";
    }

    @Override
    public String titre() {
        return "Mettre à part les saisines anciennes, finir d’anonymiser celles qui doivent l’être";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    public String executer() {
        int rendues = jusquAuBout(ages::desarchiver);
        int archivees = jusquAuBout(ages::archiver);
        return Typographie.compte(archivees, "saisine mise en archive", "saisines mises en archive") + ", " + Typographie.compte(rendues, "rendue") + " et "
                + Typographie.compte(execution.reprendre(), "saisine anonymisée", "saisines anonymisées");
    }

    private static int jusquAuBout(IntSupplier lot) {
        int faits = 0;
        for (int n = lot.getAsInt(); n > 0; n = lot.getAsInt()) {
            faits += n;
        }
        return faits;
    }
}
