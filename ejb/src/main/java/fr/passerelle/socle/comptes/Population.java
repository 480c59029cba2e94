package fr.passerelle.socle.comptes;

/** Whom an account belongs to. */
public enum Population {
    AGENT, PARTENAIRE, USAGER
}
