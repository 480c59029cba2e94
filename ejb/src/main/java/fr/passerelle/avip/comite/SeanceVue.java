package fr.passerelle.avip.comite;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session, as it is told.
 *
 * @param quand its day and hour, in words
 * @param document its minutes, or {@code null}
 */
public record SeanceVue(long id, int version, LocalDate jour, String quand, LocalTime heure, String lieu, EtatSeance etat, String ordreDuJour, String compteRendu,
        Long document, Instant inviteeLe, Instant closeLe, String closePar) implements Serializable {

    public boolean prevue() {
        return etat == EtatSeance.PREVUE;
    }
}
