package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.frein.ReglagesConnexion;
import fr.passerelle.socle.comptes.motdepasse.ReglagesMotDePasse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings of accounts: trying passwords, codes, sessions and new passwords, by population. */
@ApplicationScoped
class ReglagesComptes implements Declaration {

    private static final Reglage ESSAIS_LIBRES = Reglage.entier("passerelle.connexion.essais-libres", 5,
            "Une personne peut se tromper de mot de passe ce nombre de fois avant de devoir attendre.");
    private static final Reglage VERROU = Reglage.entier("passerelle.connexion.verrou", 10,
            "L’attente après un mot de passe faux s’allonge à chaque échec, et atteint sa plus longue durée à ce nombre d’échecs.");
    private static final Reglage ATTENTE_MAX = Reglage.entier("passerelle.connexion.attente-max-minutes", 120,
            "L’attente la plus longue après des mots de passe faux dure ce nombre de minutes.");
    private static final Reglage PAR_ADRESSE = Reglage.entier("passerelle.connexion.essais-par-adresse", 50,
            "Une même adresse réseau peut échouer ce nombre de fois d’affilée, puis par heure\u202f; un navigateur déjà connu du compte n’y est pas tenu.");
    private static final Reglage AVEC_UN_CODE = Reglage.texte("passerelle.connexion.avec-un-code", "PARTENAIRE",
            "Ces personnes reçoivent aussi un code par courriel pour se connecter\u202f: AGENT, PARTENAIRE, USAGER, séparés par des virgules.");
    private static final Reglage SESSION_MAX = Reglage.entier("passerelle.connexion.session-max-heures", 10,
            "La session d’un agent dure au plus ce nombre d’heures, même s’il travaille sans arrêt.");
    private static final Reglage SESSION_MAX_PARTENAIRE = Reglage.entier("passerelle.connexion.session-max-heures-partenaire", 10,
            "La session d’un partenaire dure au plus ce nombre d’heures, même s’il travaille sans arrêt.");
    private static final Reglage SESSION_MAX_USAGER = Reglage.entier("passerelle.connexion.session-max-heures-usager", 4,
            "La session d’un usager dure au plus ce nombre d’heures.");
    private static final Reglage SESSION_INACTIVE = Reglage.entier("passerelle.connexion.session-inactive-minutes", 30,
            "La session d’un agent finit après ce nombre de minutes sans un geste ni une page demandée.");
    private static final Reglage SESSION_INACTIVE_PARTENAIRE = Reglage.entier("passerelle.connexion.session-inactive-minutes-partenaire", 30,
            "La session d’un partenaire finit après ce nombre de minutes sans un geste ni une page demandée.");
    private static final Reglage SESSION_INACTIVE_USAGER = Reglage.entier("passerelle.connexion.session-inactive-minutes-usager", 15,
            "La session d’un usager finit après ce nombre de minutes sans un geste ni une page demandée.");
    private static final Reglage MINIMUM_AGENT = Reglage.entier("passerelle.mot-de-passe.minimum-agent", 16,
            "Un nouveau mot de passe d’agent compte au moins ce nombre de caractères.");
    private static final Reglage MINIMUM_PARTENAIRE = Reglage.entier("passerelle.mot-de-passe.minimum-partenaire", 16,
            "Un nouveau mot de passe de partenaire compte au moins ce nombre de caractères.");
    private static final Reglage MINIMUM_USAGER = Reglage.entier("passerelle.mot-de-passe.minimum-usager", 10,
            "Un nouveau mot de passe d’usager compte au moins ce nombre de caractères.");

    @Produces
    ReglagesConnexion connexion(Reglages reglages) {
        return new ReglagesConnexion(reglages.entier(ESSAIS_LIBRES), reglages.entier(VERROU),
                Duration.ofMinutes(reglages.entier(ATTENTE_MAX)), reglages.entier(PAR_ADRESSE), populations(reglages.texte(AVEC_UN_CODE)));
    }

    @Produces
    ReglagesSession session(Reglages reglages) {
        return new ReglagesSession(Map.of(
                Population.AGENT, limites(reglages, SESSION_MAX, SESSION_INACTIVE),
                Population.PARTENAIRE, limites(reglages, SESSION_MAX_PARTENAIRE, SESSION_INACTIVE_PARTENAIRE),
                Population.USAGER, limites(reglages, SESSION_MAX_USAGER, SESSION_INACTIVE_USAGER)));
    }

    private static ReglagesSession.Limites limites(Reglages reglages, Reglage max, Reglage inactive) {
        return new ReglagesSession.Limites(Duration.ofHours(reglages.entier(max)), Duration.ofMinutes(reglages.entier(inactive)));
    }

    @Produces
    ReglagesMotDePasse motDePasse(Reglages reglages, Capacites capacites) {
        return new ReglagesMotDePasse(Map.of(
                Population.AGENT, reglages.entier(MINIMUM_AGENT),
                Population.PARTENAIRE, reglages.entier(MINIMUM_PARTENAIRE),
                Population.USAGER, reglages.entier(MINIMUM_USAGER)), capacites.motsDevines());
    }

    @Override
    public String titre() {
        return "Comptes et sessions";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(ESSAIS_LIBRES, VERROU, ATTENTE_MAX, PAR_ADRESSE, AVEC_UN_CODE, SESSION_MAX, SESSION_MAX_PARTENAIRE, SESSION_MAX_USAGER,
                SESSION_INACTIVE, SESSION_INACTIVE_PARTENAIRE, SESSION_INACTIVE_USAGER, MINIMUM_AGENT, MINIMUM_PARTENAIRE, MINIMUM_USAGER);
    }

    /** A name misspelt would let people in without a code: it stops everything instead. */
    static Set<Population> populations(String liste) {
        return Arrays.stream(liste.split(",")).map(TextePropre::de).filter(n -> !n.isEmpty()).map(Population::valueOf).collect(Collectors.toSet());
    }
}
