package fr.passerelle.navigateur;

/** Une fenêtre : sa taille, et le thème que préfère la personne. */
public record Affichage(int largeur, int hauteur, boolean themeSombre) {

    public static final Affichage BUREAU = new Affichage(1440, 900, false);
    public static final Affichage TABLETTE = new Affichage(768, 1024, false);
    public static final Affichage TELEPHONE = new Affichage(390, 844, false);

    public Affichage sombre() {
        return new Affichage(largeur, hauteur, true);
    }
}
