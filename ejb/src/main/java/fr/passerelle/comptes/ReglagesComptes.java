package fr.passerelle.comptes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the settings of accounts from the configuration; each can be overridden by the environment. */
@ApplicationScoped
class ReglagesComptes {

    @Produces
    ReglagesConnexion connexion(
            @ConfigProperty(name = "passerelle.connexion.essais-libres", defaultValue = "5") int essaisLibres,
            @ConfigProperty(name = "passerelle.connexion.verrou", defaultValue = "10") int verrou,
            @ConfigProperty(name = "passerelle.connexion.attente-max-minutes", defaultValue = "120") int attenteMax,
            @ConfigProperty(name = "passerelle.connexion.essais-par-adresse", defaultValue = "50") int parAdresse,
            @ConfigProperty(name = "passerelle.connexion.session-max-heures", defaultValue = "10") int sessionMax) {
        return new ReglagesConnexion(essaisLibres, verrou, Duration.ofMinutes(attenteMax), parAdresse,
                Duration.ofHours(sessionMax));
    }

    @Produces
    ReglagesMotDePasse motDePasse(
            @ConfigProperty(name = "passerelle.mot-de-passe.minimum-agent", defaultValue = "16") int agent,
            @ConfigProperty(name = "passerelle.mot-de-passe.minimum-usager", defaultValue = "10") int usager) {
        return new ReglagesMotDePasse(agent, usager);
    }
}
