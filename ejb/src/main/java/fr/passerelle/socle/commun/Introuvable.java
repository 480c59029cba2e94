package fr.passerelle.socle.commun;

import jakarta.ejb.ApplicationException;

/**
 * What was asked for does not exist, or not for this person: the two are told apart nowhere, so that nothing hidden can
 * be guessed. Pages answer 404.
 */
@ApplicationException(rollback = true)
public class Introuvable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Introuvable(String quoi) {
        super(quoi);
    }
}
