package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.Organisme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the institution has not set of how it is answered: told before an act whose paper would lack it. */
@Named
@RequestScoped
public class CoordonneesManquantes {

    @Inject
    private Organisme organisme;

    /** « l’adresse postale, le téléphone »; {@code null} when nothing is. */
    public String getDites() {
        List<String> manques = organisme.coordonnees().manques();
        return manques.isEmpty() ? null : String.join(", ", manques);
    }
}
