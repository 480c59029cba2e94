package fr.passerelle.socle.commun;

import fr.passerelle.socle.commun.reglages.Reglage;
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

    /** How it is answered. */
    public Coordonnees coordonnees() {
        return new Coordonnees(Coordonnees.lignes(lue(ReglagesCommuns.POSTALE)), lue(ReglagesCommuns.TELEPHONE), lue(ReglagesCommuns.COURRIEL),
                lue(ReglagesCommuns.VILLE));
    }

    private String lue(Reglage reglage) {
        return TextePropre.de(reglages.texte(reglage));
    }

    /** Where people find the application, without a slash at its end: never taken from a request, which anyone may forge. */
    public String adresse() {
        return reglages.texte(ReglagesCommuns.ADRESSE).replaceAll("/+$", "");
    }
}
