package fr.passerelle.socle.essai;

import jakarta.ejb.ApplicationException;

/** An act that is done in several times, each for good: nothing of it can be tried. */
@ApplicationException(rollback = true)
public class EssaiImpossible extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
