package fr.passerelle.web.socle.facade;

import fr.passerelle.socle.capacites.Population;

/**
 * Where the people of one population sign in.
 *
 * @param prefixe how the addresses begin that lead to it; empty for those that begin in no other way
 */
public record Porte(Population population, String prefixe) {

    public String page() {
        return prefixe + "/connexion";
    }

    boolean mene(String chemin) {
        return chemin.startsWith(prefixe + "/");
    }
}
