package fr.passerelle.commun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The institution that runs this application, as documents and letters name it. */
@ApplicationScoped
public class Organisme {

    @Inject
    @ConfigProperty(name = "passerelle.organisme", defaultValue = "Caisse d’allocations familiales")
    private String nom;

    /** For instance « Caisse d’allocations familiales ». */
    public String nom() {
        return nom;
    }
}
