package fr.passerelle.socle.commun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The server's own entity manager, that of the running transaction, for whoever asks CDI for it. It is looked for at its first
 * use: asked for by {@code @PersistenceContext} in a bean, the server wants the persistence unit laid before CDI starts, and the two
 * longest steps of a start wait for each other.
 */
@ApplicationScoped
class ContexteDePersistance {

    /** Where {@code persistence.xml} asks the server to leave it. */
    private static final String ADRESSE = "java:app/passerelle/EntityManager";

    @Produces
    @ApplicationScoped
    EntityManager entites() throws NamingException {
        return InitialContext.doLookup(ADRESSE);
    }
}
