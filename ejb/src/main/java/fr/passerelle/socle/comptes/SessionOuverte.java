package fr.passerelle.socle.comptes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A session, as far as deciding whether it may go on. */
@Entity
@Table(schema = "comptes", name = "session")
class SessionOuverte {

    /** Being seen is written at most so often. */
    private static final Duration PAS = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String compte;
    @Column(name = "ouverte_le")
    private Instant ouverteLe;
    @Column(name = "vue_le")
    private Instant vueLe;
    @Column(name = "fin_le")
    private Instant finLe;

    protected SessionOuverte() {
    }

    /** Neither ended, nor older than allowed, nor idle for too long, nor opened before the account ended all of them. */
    boolean vautEncore(Instant maintenant, Instant sessionsDepuis, ReglagesSession.Limites limites) {
        return finLe == null && !ouverteLe.isBefore(sessionsDepuis)
                && maintenant.isBefore(ouverteLe.plus(limites.max()))
                && maintenant.isBefore(vueLe.plus(limites.inactive()).plus(PAS));
    }

    void voir(Instant maintenant) {
        if (vueLe.plus(PAS).isBefore(maintenant)) {
            vueLe = maintenant;
        }
    }
}
