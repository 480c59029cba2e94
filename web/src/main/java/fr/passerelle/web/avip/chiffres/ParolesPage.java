package fr.passerelle.web.avip.chiffres;

import fr.passerelle.avip.chiffres.BilanAvipService;
import fr.passerelle.avip.chiffres.Parole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What structures said, to draw upon when the texts of the report are written. */
@Named
@RequestScoped
public class ParolesPage {

    @Inject
    private BilanAvipService bilans;

    private List<Parole> paroles;

    public List<Parole> de(int annee) {
        if (paroles == null) {
            paroles = bilans.paroles(annee);
        }
        return paroles;
    }
}
