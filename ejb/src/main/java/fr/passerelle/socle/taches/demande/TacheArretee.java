package fr.passerelle.socle.taches.demande;

import jakarta.ejb.ApplicationException;

/** The task is to stop here; what it was writing is undone. Never caught by the task itself. */
@ApplicationException(rollback = true)
public class TacheArretee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EtatTache etat;

    TacheArretee(EtatTache etat, String message) {
        super(message);
        this.etat = etat;
    }

    EtatTache etat() {
        return etat;
    }
}
