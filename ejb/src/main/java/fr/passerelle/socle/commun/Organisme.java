package fr.passerelle.socle.commun;

import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The institution that runs this application, as documents and letters name it. */
@ApplicationScoped
public class Organisme {

    @Inject
    private Reglages reglages;

    /** For instance « Caisse d’allocations familiales ». */
    public String nom() {
        return reglages.texte(ReglagesCommuns.ORGANISME);
    }

    /** Where people find the application, without a slash at its end: never taken from a request, which anyone may forge. */
    public String adresse() {
        return reglages.texte(ReglagesCommuns.ADRESSE).replaceAll("/+$", "");
    }
}
