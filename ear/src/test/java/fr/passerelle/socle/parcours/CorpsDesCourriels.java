package fr.passerelle.socle.parcours;

import fr.passerelle.conteneur.Base;

/** Dans le serveur : ce que disent les courriels déposés jusqu'ici, sujet et corps, d'une ligne chacun. */
public final class CorpsDesCourriels {

    private CorpsDesCourriels() {
    }

    public static String tous() throws Exception {
        return String.join("\n", Base.lire("select distinct modele || ' | ' || replace(sujet || ' | ' || corps, E'\n', ' | ') from courriels.envoi"));
    }
}
