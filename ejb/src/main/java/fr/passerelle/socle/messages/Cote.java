package fr.passerelle.socle.messages;

/** Which side of an exchange someone is on. */
public enum Cote {

    /** The body that writes to the house. */
    DEHORS,
    /** The house. */
    MAISON;

    public Cote autre() {
        return this == DEHORS ? MAISON : DEHORS;
    }
}
