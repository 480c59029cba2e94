package fr.passerelle.socle.bilans;

/** In what an indicator is counted. */
public enum Unite {
    NOMBRE, POURCENT, JOURS, EUROS
}
