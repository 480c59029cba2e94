package fr.passerelle.web.socle.facade;

import fr.passerelle.socle.capacites.Population;

/**
 * Where the people of one population sign in.
 *
 * @param prefixe how the addresses begin that lead to it; empty for those that begin in no other way
 * @param accueil where those who came in by it begin
 */
public record Porte(Population population, String prefixe, Accueil accueil) {

    /**
     * The first page of some.
     *
     * @param lien its address, without the application's own
     * @param conseil what to do, told to whoever finds a page no more; empty says nothing
     */
    public record Accueil(String lien, String titre, String conseil) {

        /** The one made of the parts of every capability. */
        public static final Accueil DE_TOUS = new Accueil("/", "Tableau de bord", "");

        public boolean estDeTous() {
            return equals(DE_TOUS);
        }
    }

    public Porte(Population population, String prefixe) {
        this(population, prefixe, Accueil.DE_TOUS);
    }

    public String page() {
        return prefixe + "/connexion";
    }

    boolean mene(String chemin) {
        return chemin.startsWith(prefixe + "/");
    }
}
