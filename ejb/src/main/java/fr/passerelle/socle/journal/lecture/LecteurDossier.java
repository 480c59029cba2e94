package fr.passerelle.socle.journal.lecture;

import java.time.Instant;

/**
 * Someone who has seen a case, whatever for.
 *
 * @param consultations how many times it was read or printed
 * @param actes how many acts were done on it
 */
public record LecteurDossier(String qui, String nom, long consultations, long actes, Instant premiere, Instant derniere) {
}
