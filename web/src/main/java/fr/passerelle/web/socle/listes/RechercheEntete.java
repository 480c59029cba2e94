package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.listes.recherche.RechercheService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The search box at the head of every page, for those who have something to look for. */
@Named
@RequestScoped
public class RechercheEntete {

    @Inject
    private RechercheService recherche;
    private Boolean offerte;

    public boolean isOfferte() {
        if (offerte == null) {
            offerte = recherche.offerte();
        }
        return offerte;
    }
}
