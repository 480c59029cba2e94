package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Parametres;
import java.util.List;

/**
 * A view that the list offers, one step away.
 *
 * @param requete what follows the question mark of its address
 * @param courant whether it is what is shown
 */
public record Onglet(String libelle, String requete, boolean courant) {

    public static Onglet de(String libelle, String requete) {
        return new Onglet(libelle, requete, false);
    }

    /** The columns and the length of a page follow from one view to the other. */
    Onglet depuis(Liste<?> liste, Vue ici) {
        Parametres adresse = Parametres.lire(requete);
        for (String garde : List.of(Vue.COLONNE, Vue.TAILLE)) {
            adresse = adresse.avec(garde, ici.enParametres().tous(garde));
        }
        return new Onglet(libelle, adresse.enRequete(), Vue.depuis(liste, adresse).criteres().equals(ici.criteres()));
    }
}
