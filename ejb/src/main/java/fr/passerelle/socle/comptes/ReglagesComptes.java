package fr.passerelle.socle.comptes;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.List;

/** The settings of accounts: trying passwords, sessions, new passwords, accounts nobody uses. */
@ApplicationScoped
class ReglagesComptes implements Declaration {

    private static final Reglage ESSAIS_LIBRES = Reglage.entier("passerelle.connexion.essais-libres", 5,
            "Les échecs de connexion qui ne font pas attendre.");
    private static final Reglage VERROU = Reglage.entier("passerelle.connexion.verrou", 10,
            "Les échecs après lesquels l’attente est la plus longue.");
    private static final Reglage ATTENTE_MAX = Reglage.entier("passerelle.connexion.attente-max-minutes", 120,
            "Cette attente la plus longue, en minutes.");
    private static final Reglage PAR_ADRESSE = Reglage.entier("passerelle.connexion.essais-par-adresse", 50,
            "Les échecs permis d’une même adresse en une heure.");
    private static final Reglage SESSION_MAX = Reglage.entier("passerelle.connexion.session-max-heures", 10,
            "La durée d’une session, en heures, même servie toute la journée.");
    private static final Reglage SESSION_INACTIVE = Reglage.entier("passerelle.connexion.session-inactive-minutes", 30,
            "Les minutes sans un geste ni une page demandée après lesquelles une session finit.");
    private static final Reglage MINIMUM_AGENT = Reglage.entier("passerelle.mot-de-passe.minimum-agent", 16,
            "La longueur d’un nouveau mot de passe d’agent, au moins.");
    private static final Reglage MINIMUM_USAGER = Reglage.entier("passerelle.mot-de-passe.minimum-usager", 10,
            "La longueur d’un nouveau mot de passe d’usager, au moins.");

    @Produces
    ReglagesConnexion connexion(Reglages reglages) {
        return new ReglagesConnexion(reglages.entier(ESSAIS_LIBRES), reglages.entier(VERROU),
                Duration.ofMinutes(reglages.entier(ATTENTE_MAX)), reglages.entier(PAR_ADRESSE),
                Duration.ofHours(reglages.entier(SESSION_MAX)), Duration.ofMinutes(reglages.entier(SESSION_INACTIVE)));
    }

    @Produces
    ReglagesMotDePasse motDePasse(Reglages reglages) {
        return new ReglagesMotDePasse(reglages.entier(MINIMUM_AGENT), reglages.entier(MINIMUM_USAGER));
    }

    @Override
    public String titre() {
        return "Comptes et sessions";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(ESSAIS_LIBRES, VERROU, ATTENTE_MAX, PAR_ADRESSE, SESSION_MAX, SESSION_INACTIVE, MINIMUM_AGENT, MINIMUM_USAGER);
    }
}
