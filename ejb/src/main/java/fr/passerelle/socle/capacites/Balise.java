package fr.passerelle.socle.capacites;

/**
 * A value that a text may hold, written {@code {nom}} in it.
 *
 * @param exemple a sample, to preview the text and to say what the value is
 */
public record Balise(String nom, String exemple) {

    /** The institution's name: the floor gives it, whoever uses it. */
    public static final Balise ORGANISME = new Balise("organisme", "Caisse d’allocations familiales");
    /** The address without which the mail is of no use: it cannot be taken out of the text. */
    public static final Balise LIEN = new Balise("lien", "https://passerelle.example/exemple");
}
