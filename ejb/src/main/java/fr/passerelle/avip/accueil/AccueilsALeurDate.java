package fr.passerelle.avip.accueil;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongPredicate;

/** Each night: receptions begin on their day, suspensions end on theirs, and whoever has something to do is told once. */
@ApplicationScoped
public class AccueilsALeurDate implements Travail {

    @Inject
    private AccueilRepository depot;
    @Inject
    private AvisDAccueil avis;
    @Inject
    private UnAccueil un;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "avip.accueils";
    }

    @Override
    public String titre() {
        return "Commencer et reprendre les accueils à leur date, rappeler les fins et les suivis";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    public String executer() {
        LocalDate jour = LocalDate.now(horloge);
        int commences = chacun(depot.aDemarrer(jour), un::demarrer);
        int repris = chacun(depot.aReprendre(jour), un::reprendre);
        int ecrits = 0;
        for (GenreDAvis genre : GenreDAvis.values()) {
            ecrits += chacun(avis.dus(genre, jour), id -> un.prevenir(genre, id));
        }
        return Typographie.compte(commences, "accueil commencé") + ", " + Typographie.compte(repris, "accueil repris") + ", "
                + Typographie.compte(ecrits, "avis envoyé");
    }

    private static int chacun(List<Long> ids, LongPredicate acte) {
        int faits = 0;
        for (long id : ids) {
            try {
                faits += acte.test(id) ? 1 : 0;
            } catch (RegleRefusee entreTemps) {
                // someone acted on it meanwhile: the next night tells
            }
        }
        return faits;
    }
}
