package fr.passerelle.conteneur;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Trouve, depuis un test dans le serveur, un service de l'application déployée. */
public final class Services {

    private Services() {
    }

    public static <T> T trouver(Class<T> service) {
        String nom = "java:global/passerelle/passerelle-ejb/" + service.getSimpleName() + "!" + service.getName();
        try {
            return service.cast(InitialContext.doLookup(nom));
        } catch (NamingException e) {
            throw new IllegalArgumentException("Aucun service sous le nom " + nom, e);
        }
    }
}
