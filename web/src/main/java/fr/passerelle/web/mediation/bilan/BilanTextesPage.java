package fr.passerelle.web.mediation.bilan;

import fr.passerelle.mediation.bilan.TextesBilanService;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.TexteBilan;
import fr.passerelle.web.socle.bilans.PageDeTextes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The texts of the bilan of mediation. */
@Named
@ViewScoped
public class BilanTextesPage extends PageDeTextes {

    private static final long serialVersionUID = 1L;

    @Inject
    private TextesBilanService textes;

    @Override
    protected List<TexteBilan> lire(int deLAnnee) {
        return textes.textes(deLAnnee);
    }

    @Override
    protected void garder(int deLAnnee, TexteBilan ecrit) {
        textes.enregistrer(deLAnnee, ecrit);
    }

    @Override
    protected String rendre(int deLAnnee, String ecrit) {
        return textes.apercu(deLAnnee, ecrit);
    }

    @Override
    protected String adresse() {
        return "/mediation/bilan-textes";
    }

    @Override
    public List<Ligne> getCitables() {
        return textes.citables();
    }
}
