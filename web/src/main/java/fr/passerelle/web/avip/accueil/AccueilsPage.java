package fr.passerelle.web.avip.accueil;

import fr.passerelle.avip.fil.APreparer;
import fr.passerelle.avip.fil.FilService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What stands before the list of receptions: the children accepted who wait for their contract. */
@Named
@RequestScoped
public class AccueilsPage {

    @Inject
    private FilService fils;
    private List<APreparer> aPreparer;

    public List<APreparer> getAPreparer() {
        if (aPreparer == null) {
            aPreparer = fils.aPreparer();
        }
        return aPreparer;
    }
}
