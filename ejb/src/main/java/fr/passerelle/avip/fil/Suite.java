package fr.passerelle.avip.fil;

import java.time.LocalDate;

/**
 * What comes next and who has to do it.
 *
 * @param qui {@code null} for what comes by itself
 * @param avant by when, or {@code null}
 * @param accueil the contract it is done on, or {@code null}
 * @param enfant the child whose contract is to be prepared, or {@code null}
 */
public record Suite(String quoi, Cote qui, LocalDate avant, Long accueil, Long enfant) {

    static Suite de(String quoi, Cote qui, LocalDate avant) {
        return new Suite(quoi, qui, avant, null, null);
    }

    public boolean estEnRetard(LocalDate jour) {
        return avant != null && avant.isBefore(jour);
    }
}
