package fr.passerelle.socle.commun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time: nobody asks the system what time it is. People live in Paris, instants are stored in UTC. */
@ApplicationScoped
public class Horloge {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    Clock horloge() {
        return Clock.system(PARIS);
    }
}
