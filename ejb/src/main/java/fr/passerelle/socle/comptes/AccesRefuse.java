package fr.passerelle.socle.comptes;

import jakarta.ejb.ApplicationException;

/** The caller has none of the permissions an act asks for. Pages answer 404, as for what does not exist. */
@ApplicationException(rollback = true)
public class AccesRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccesRefuse(String methode) {
        super(methode);
    }
}
