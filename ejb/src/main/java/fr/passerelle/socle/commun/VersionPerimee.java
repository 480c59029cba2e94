package fr.passerelle.socle.commun;

import jakarta.ejb.ApplicationException;

/**
 * The record was changed by someone else since it was read: nothing was done.
 *
 * <p>The message tells in French who changed what in the meantime.
 */
@ApplicationException(rollback = true)
public class VersionPerimee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VersionPerimee(String message) {
        super(message);
    }
}
