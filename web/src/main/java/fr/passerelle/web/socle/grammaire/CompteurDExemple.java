package fr.passerelle.web.socle.grammaire;

/** A clock of so many days; what {@code pa:horloge} asks of any. */
public record CompteurDExemple(int jour, EtatDExemple urgence) {

    /** The day of the national goal, and the one from which it is late. */
    public record Seuils(int national, int retard) {
    }

    public Seuils seuils() {
        return new Seuils(8, 10);
    }

    public String enClair() {
        return "Jour " + jour + " sur " + seuils().retard();
    }
}
