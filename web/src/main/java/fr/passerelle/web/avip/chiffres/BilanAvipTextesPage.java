package fr.passerelle.web.avip.chiffres;

import fr.passerelle.avip.chiffres.BilanAvipService;
import fr.passerelle.avip.chiffres.Parole;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.TexteBilan;
import fr.passerelle.web.socle.bilans.PageDeTextes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The texts of the report of the label. */
@Named
@ViewScoped
public class BilanAvipTextesPage extends PageDeTextes {

    private static final long serialVersionUID = 1L;

    @Inject
    private BilanAvipService bilans;

    @Override
    protected List<TexteBilan> lire(int deLAnnee) {
        return bilans.textes(deLAnnee);
    }

    @Override
    protected void garder(int deLAnnee, TexteBilan ecrit) {
        bilans.enregistrer(deLAnnee, ecrit);
    }

    @Override
    protected String rendre(int deLAnnee, String ecrit) {
        return bilans.apercu(deLAnnee, ecrit);
    }

    @Override
    protected String adresse() {
        return "/avip/bilan-textes";
    }

    @Override
    public List<Ligne> getCitables() {
        return bilans.citables();
    }

    /** What structures said, to draw upon. */
    public List<Parole> getParoles() {
        return bilans.paroles(getAnnee());
    }
}
