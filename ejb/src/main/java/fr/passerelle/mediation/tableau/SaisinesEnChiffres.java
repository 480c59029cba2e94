package fr.passerelle.mediation.tableau;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How many cases are open, and late, for whoever watches the server: counts of all of them, and nothing about any. */
@ApplicationScoped
class SaisinesEnChiffres implements MeterBinder {

    @Inject
    private TableauRepository tableau;
    @Inject
    private Clock horloge;

    @Override
    public void bindTo(MeterRegistry registre) {
        registre.gauge("passerelle.saisines.ouvertes", Tags.empty(), this, s -> s.compte("ouvertes"));
        registre.gauge("passerelle.saisines.retard", Tags.empty(), this, s -> s.compte("en_retard"));
    }

    private double compte(String colonne) {
        return ((Number) tableau.situation(LocalDate.now(horloge)).get(colonne)).doubleValue();
    }
}
