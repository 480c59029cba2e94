package fr.passerelle.socle.comptes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** A session, as far as deciding whether it may go on. Only what changes is written: being seen must not undo being ended meanwhile. */
@Entity
@DynamicUpdate
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
    private int echecs;

    protected SessionOuverte() {
    }

    /** Neither ended, nor older than allowed, nor idle for too long, nor opened before the account ended all of them. */
    boolean vautEncore(Instant maintenant, Instant sessionsDepuis, ReglagesSession.Limites limites) {
        return finLe == null && !ouverteLe.isBefore(sessionsDepuis)
                && maintenant.isBefore(ouverteLe.plus(limites.max()))
                && maintenant.isBefore(vueLe.plus(limites.inactive()).plus(PAS));
    }

    boolean estEnCoursPour(String identifiant) {
        return finLe == null && compte.equals(identifiant);
    }

    /** Counts a wrong password given within it; too many in a row end it. Tells whether it ends. */
    boolean echouer(Instant maintenant, int permis) {
        echecs++;
        if (echecs >= permis) {
            finLe = maintenant;
        }
        return finLe != null;
    }

    void reussir() {
        echecs = 0;
    }

    void voir(Instant maintenant) {
        if (vueLe.plus(PAS).isBefore(maintenant)) {
            vueLe = maintenant;
        }
    }
}
