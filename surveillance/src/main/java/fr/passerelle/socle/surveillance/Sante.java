package fr.passerelle.socle.surveillance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** The health of the application, as the server asks for it. What nobody watches over yet is not ready. */
@ApplicationScoped
public class Sante {

    private static final Map<Dependance, Controle> CONTROLES = new EnumMap<>(Dependance.class);

    /** From now on, that dependency is watched over. */
    public static synchronized void suivre(Controle controle) {
        CONTROLES.put(controle.dependance(), controle);
    }

    @Produces
    @Readiness
    HealthCheck base() {
        return () -> etat(Dependance.BASE);
    }

    @Produces
    @Readiness
    HealthCheck courriels() {
        return () -> etat(Dependance.COURRIELS);
    }

    @Produces
    @Readiness
    HealthCheck travaux() {
        return () -> etat(Dependance.TRAVAUX);
    }

    @Produces
    @Readiness
    HealthCheck pieces() {
        return () -> etat(Dependance.PIECES);
    }

    /** Alive unless threads wait for each other without end: only a restart frees them, whereas an outage elsewhere passes. */
    @Produces
    @Liveness
    HealthCheck fils() {
        return () -> {
            long[] bloques = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
            return HealthCheckResponse.named("fils").status(bloques == null)
                    .withData("bloques", bloques == null ? 0 : bloques.length).build();
        };
    }

    private static HealthCheckResponse etat(Dependance dependance) {
        Constat constat = constater(dependance);
        HealthCheckResponseBuilder reponse = HealthCheckResponse.named(dependance.nom()).status(constat.bon());
        return (constat.mesure() == null ? reponse : reponse.withData(constat.mesure(), constat.valeur())).build();
    }

    /** A dependency that cannot even be looked at does not answer; why is in the log of the server already. */
    private static Constat constater(Dependance dependance) {
        Controle controle = controle(dependance);
        try {
            return controle == null ? Constat.simple(false) : controle.constater();
        } catch (RuntimeException enPanne) {
            return Constat.simple(false);
        }
    }

    private static synchronized Controle controle(Dependance dependance) {
        return CONTROLES.get(dependance);
    }
}
