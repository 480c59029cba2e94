package fr.passerelle.socle.actes;

import jakarta.ejb.ApplicationException;

/** The same sending was done before, and its result is too rich to be given again: as good as done. */
@ApplicationException(rollback = true)
public class DejaFait extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
