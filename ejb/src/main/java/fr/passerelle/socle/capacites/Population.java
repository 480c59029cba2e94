package fr.passerelle.socle.capacites;

/** Whom an account belongs to. */
public enum Population {
    AGENT, PARTENAIRE, USAGER
}
