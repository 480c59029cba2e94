package fr.passerelle.mediation.conservation;

/** The ages of what is kept (R-MED-30). */
public enum Phase {

    /** At hand for all who work on it. */
    ACTIVE,
    /** Kept aside, for few. */
    INTERMEDIAIRE,
    /** Its time is over. */
    ECHUE
}
