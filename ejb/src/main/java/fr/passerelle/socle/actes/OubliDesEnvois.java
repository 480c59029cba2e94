package fr.passerelle.socle.actes;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** A form is sent again within the hour or within the day, not later: its page is gone. */
@ApplicationScoped
public class OubliDesEnvois implements Travail {

    private static final Duration MEMOIRE = Duration.ofDays(3);

    @Inject
    private EnvoisFaits faits;

    @Override
    public String code() {
        return "actes.oubli";
    }

    @Override
    public String titre() {
        return "Oublier les formulaires envoyés depuis plus de trois jours";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public String executer() {
        int oublies = faits.oublier(MEMOIRE);
        return Typographie.compte(oublies, "envoi") + (oublies > 1 ? " oubliés" : " oublié");
    }
}
