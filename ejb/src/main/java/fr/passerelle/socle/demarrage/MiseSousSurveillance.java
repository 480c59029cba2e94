package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.surveillance.Controle;
import fr.passerelle.socle.surveillance.Sante;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Hands to the server what each room watches over and counts. Its register of figures outlives the application: what was
 * handed is taken back, or the figures of a replaced version would go on being read.
 */
@Startup
@Singleton
@DependsOn("Migrations")
public class MiseSousSurveillance {

    private static final String LES_NOTRES = "passerelle.";

    @Inject
    private MeterRegistry registre;
    @Inject
    private Instance<MeterBinder> figures;
    @Inject
    private Instance<Controle> controles;

    @PostConstruct
    void commencer() {
        figures.forEach(f -> f.bindTo(registre));
        controles.forEach(Sante::suivre);
    }

    @PreDestroy
    void finir() {
        List<Meter> notres = registre.getMeters().stream().filter(m -> m.getId().getName().startsWith(LES_NOTRES)).toList();
        notres.forEach(registre::remove);
    }
}
