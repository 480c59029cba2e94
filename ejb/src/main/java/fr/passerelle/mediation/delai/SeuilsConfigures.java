package fr.passerelle.mediation.delai;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;

/** The goals and alerts of the clock, as an administrator sets them. */
@ApplicationScoped
class SeuilsConfigures implements Declaration {

    private static final Reglage ALERTE1 = entier("alerte1", 5, "Une saisine est dite bientôt en retard ce nombre de jours après sa réception.");
    private static final Reglage ALERTE2 = entier("alerte2", 8, "Une saisine est dite urgente ce nombre de jours après sa réception.");
    private static final Reglage RETARD = entier("retard", 10, "Une saisine est en retard ce nombre de jours après sa réception\u202f: l’objectif local est de répondre avant.");
    private static final Reglage NATIONAL = entier("national", 8, "L’objectif national est de répondre en moins de ce nombre de jours.");
    private static final Reglage SILENCE = entier("silence", 30, "Un complément demandé à la personne est attendu ce nombre de jours.");
    private static final Reglage QUESTION = entier("question", 5, "Un service a ce nombre de jours pour répondre à une question.");
    private static final Reglage SUSPENSION = entier("suspension", 60, "Une suspension sans recommandation est signalée après ce nombre de jours.");
    private static final Reglage CLOTURE = entier("cloture", 3, "Une saisine jamais clôturée est signalée ce nombre de mois après la réponse\u202f: son temps de conservation n’a pas commencé.");

    @Produces
    Seuils seuils(Reglages reglages) {
        return new Seuils(reglages.entier(ALERTE1), reglages.entier(ALERTE2), reglages.entier(RETARD), reglages.entier(NATIONAL),
                reglages.entier(SILENCE), reglages.entier(QUESTION), reglages.entier(SUSPENSION), reglages.entier(CLOTURE));
    }

    @Override
    public String titre() {
        return "Médiation\u202f: délais et alertes";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(ALERTE1, ALERTE2, RETARD, NATIONAL, SILENCE, QUESTION, SUSPENSION, CLOTURE);
    }

    private static Reglage entier(String nom, int defaut, String sens) {
        return Reglage.entier("passerelle.mediation." + nom, defaut, sens);
    }
}
