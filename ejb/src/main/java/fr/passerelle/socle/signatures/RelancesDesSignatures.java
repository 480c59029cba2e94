package fr.passerelle.socle.signatures;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Reminds those whose signature is still awaited, so many days apart, and not for ever. */
@ApplicationScoped
public class RelancesDesSignatures implements Travail {

    @Inject
    private Circuits circuits;
    @Inject
    private Reglages reglages;

    @Override
    public String code() {
        return "signatures.relances";
    }

    @Override
    public String titre() {
        return "Relancer ceux dont la signature est attendue";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    public String executer() {
        int jours = reglages.entier(ReglagesSignatures.JOURS);
        int fois = reglages.entier(ReglagesSignatures.FOIS);
        int relances = jours <= 0 ? 0 : circuits.ouverts().stream().mapToInt(c -> circuits.relancerCeuxQuiTardent(c, jours, fois)).sum();
        return Typographie.compte(relances, "relance");
    }
}
