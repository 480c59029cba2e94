package fr.passerelle.avip.comite;

import java.time.LocalDate;

/** A session as a line of the list. */
public record SeanceListee(long id, LocalDate jour, String heure, String lieu, EtatSeance etat, int points, int invites) {
}
