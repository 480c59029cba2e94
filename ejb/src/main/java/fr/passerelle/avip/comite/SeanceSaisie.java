package fr.passerelle.avip.comite;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A session as typed. */
public record SeanceSaisie(LocalDate le, LocalTime heure, String lieu, String ordreDuJour) implements Serializable {
}
