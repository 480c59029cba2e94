package fr.passerelle.mediation.notifications;

import static fr.passerelle.mediation.Permissions.PRECONISATION_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_GERER;

import fr.passerelle.socle.notifications.GenreDeNotification;
import fr.passerelle.socle.notifications.GenresDeNotification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people are told of cases and of préconisations in the application. */
@ApplicationScoped
class GenresDeLaMediation implements GenresDeNotification {

    static final GenreDeNotification CONFIEE = GenreDeNotification.de("SAISINE_CONFIEE", "Une saisine vous est confiée", SAISINE_GERER, SAISINE_DECIDER);
    static final GenreDeNotification ARRIVEE = GenreDeNotification.de("REPONSE_ARRIVEE", "Une réponse est arrivée", SAISINE_GERER, SAISINE_DECIDER);
    static final GenreDeNotification EQUITE = GenreDeNotification.de("EQUITE_DECIDEE", "La proposition en équité est décidée", SAISINE_GERER, SAISINE_DECIDER);
    static final GenreDeNotification PREPAREE = GenreDeNotification.de("REPONSE_PREPAREE", "Une réponse est préparée", SAISINE_DECIDER);
    static final GenreDeNotification A_DECIDER = GenreDeNotification.de("PRECONISATION_A_DECIDER", "Une préconisation attend votre décision", PRECONISATION_DECIDER);

    @Override
    public List<GenreDeNotification> genres() {
        return List.of(CONFIEE, ARRIVEE, EQUITE, PREPAREE, A_DECIDER);
    }
}
