package fr.passerelle.web.socle.commun.graphique;

/**
 * One value to draw.
 *
 * @param texte the value as people read it: « 15 (45 %) »
 * @param lien where the figure leads, or {@code null}
 */
public record Barre(String libelle, double valeur, String texte, String lien) {

    public Barre(String libelle, double valeur, String texte) {
        this(libelle, valeur, texte, null);
    }
}
