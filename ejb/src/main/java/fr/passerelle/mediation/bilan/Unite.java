package fr.passerelle.mediation.bilan;

/** In what an indicator is counted. */
public enum Unite {
    NOMBRE, POURCENT, JOURS, EUROS
}
