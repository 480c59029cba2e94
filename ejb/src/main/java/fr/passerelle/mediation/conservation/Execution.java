package fr.passerelle.mediation.conservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Carries out the decision under way, batch after batch: cut off anywhere, it is taken up where it stood. */
@ApplicationScoped
class Execution {

    private static final int LOT = 500;

    @Inject
    private DecisionRepository decisions;
    @Inject
    private Anonymisation anonymisation;

    int reprendre() {
        return reprendre(Duration.ofDays(1));
    }

    /**
     * @param auPlus no batch begins after that time
     * @return how many cases were turned into rows now
     */
    int reprendre(Duration auPlus) {
        long fin = System.nanoTime() + auPlus.toNanos();
        Rapport decision = decisions.enCours().orElse(null);
        int faites = 0;
        while (decision != null && System.nanoTime() < fin) {
            int lot = anonymisation.lot(decision.id(), decision.jusquAu(), LOT);
            faites += lot;
            if (lot == 0) {
                decisions.finir(decision.id());
                return faites;
            }
        }
        return faites;
    }
}
