package fr.passerelle.socle.courriels;

import fr.passerelle.socle.capacites.Texte;

/**
 * How a text reads now.
 *
 * @param version the last version that people of the house wrote, 0 when they never did
 */
public record TexteEnVigueur(int version, TexteDeCourriel texte) {

    public static TexteEnVigueur livre(Texte texte) {
        return new TexteEnVigueur(0, TexteDeCourriel.livre(texte));
    }
}
