package fr.passerelle.avip.reponse.relance;

import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Every night: what a day more brings to the requests that wait for an answer, a complement, a contract, or are on a waiting list. */
@ApplicationScoped
class RelancesDesDemandes implements Travail {

    @Inject
    private Relances relances;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "avip.relances";
    }

    @Override
    public String titre() {
        return "Relancer les demandes qui attendent une réponse";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    public String executer() {
        return relances.passer(LocalDate.now(horloge));
    }
}
