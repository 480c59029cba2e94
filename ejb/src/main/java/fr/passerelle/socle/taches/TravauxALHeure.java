package fr.passerelle.socle.taches;

import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.surveillance.Constat;
import fr.passerelle.socle.surveillance.Controle;
import fr.passerelle.socle.surveillance.Dependance;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** A job that has been due for long and that no server has taken: the background work has stopped. */
@ApplicationScoped
class TravauxALHeure implements Controle, MeterBinder {

    @Inject
    private Travaux travaux;
    @Inject
    private Reglages reglages;

    @Override
    public Dependance dependance() {
        return Dependance.TRAVAUX;
    }

    @Override
    public Constat constater() {
        Duration retard = travaux.retard();
        return new Constat(retard.toMinutes() < reglages.entier(ReglagesTravaux.RETARD), "retardSecondes", retard.toSeconds());
    }

    @Override
    public void bindTo(MeterRegistry registre) {
        registre.gauge("passerelle.travaux.retard.secondes", Tags.empty(), travaux, t -> t.retard().toSeconds());
    }
}
