package fr.passerelle.socle.commun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** The one source of time: nobody asks the system what time it is. People live in Paris, instants are stored in UTC. */
@ApplicationScoped
public class Horloge {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** « (heure d’été) » or « (heure d’hiver) » after a time of the night when it is read twice; nothing after any other. */
    public static String saison(Instant instant) {
        ZoneRules regles = PARIS.getRules();
        boolean lueDeuxFois = regles.getValidOffsets(instant.atZone(PARIS).toLocalDateTime()).size() > 1;
        return !lueDeuxFois ? "" : regles.isDaylightSavings(instant) ? " (heure d’été)" : " (heure d’hiver)";
    }

    @Produces
    Clock horloge() {
        return Clock.system(PARIS);
    }
}
