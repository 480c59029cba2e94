package fr.passerelle.socle.comptes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** A session, as far as ending it. Only what changes is written: two that touch it at once do not undo each other. */
@Entity
@DynamicUpdate
@Table(schema = "comptes", name = "session")
class SessionOuverte {

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
}
