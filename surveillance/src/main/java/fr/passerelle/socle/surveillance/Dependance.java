package fr.passerelle.socle.surveillance;

/** What the application cannot do without: when one fails, it is not ready. The name is the one the server publishes. */
public enum Dependance {
    BASE("base"),
    COURRIELS("courriels"),
    TRAVAUX("travaux"),
    PIECES("pieces");

    private final String nom;

    Dependance(String nom) {
        this.nom = nom;
    }

    public String nom() {
        return nom;
    }
}
