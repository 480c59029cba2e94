package fr.passerelle.comptes;

/** Whom an account belongs to. */
public enum Population {
    AGENT, PARTENAIRE, USAGER
}
