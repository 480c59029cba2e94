package fr.passerelle.mediation.delai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the goals and alerts from the configuration; each can be overridden by the environment. */
@ApplicationScoped
class SeuilsConfigures {

    @Produces
    Seuils seuils(
            @ConfigProperty(name = "passerelle.mediation.alerte1", defaultValue = "5") int premiereAlerte,
            @ConfigProperty(name = "passerelle.mediation.alerte2", defaultValue = "8") int secondeAlerte,
            @ConfigProperty(name = "passerelle.mediation.retard", defaultValue = "10") int retard,
            @ConfigProperty(name = "passerelle.mediation.national", defaultValue = "8") int national,
            @ConfigProperty(name = "passerelle.mediation.silence", defaultValue = "30") int silence,
            @ConfigProperty(name = "passerelle.mediation.question", defaultValue = "5") int question,
            @ConfigProperty(name = "passerelle.mediation.suspension", defaultValue = "60") int suspension) {
        return new Seuils(premiereAlerte, secondeAlerte, retard, national, silence, question, suspension);
    }
}
