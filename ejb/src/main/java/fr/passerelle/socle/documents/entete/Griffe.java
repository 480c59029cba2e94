package fr.passerelle.socle.documents.entete;

/**
 * How someone signs letters.
 *
 * @param numero under which it is kept; {@code null} for one who has not said
 * @param qualite what they are, under their name; empty when they have not said
 * @param image a PNG, or {@code null} for a name alone
 */
public record Griffe(Long numero, String qualite, byte[] image) {

    public static final Griffe AUCUNE = new Griffe(null, "", null);

    public boolean dessinee() {
        return image != null;
    }
}
