package fr.passerelle.web.partenaires.chiffres;

import fr.passerelle.partenaires.chiffres.BilanDesPartenariatsService;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.TexteBilan;
import fr.passerelle.web.socle.bilans.PageDeTextes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The texts of the report of partnerships. */
@Named
@ViewScoped
public class BilanPartenariatsTextesPage extends PageDeTextes {

    private static final long serialVersionUID = 1L;

    @Inject
    private BilanDesPartenariatsService bilans;

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
        return "/partenaires/bilan-textes";
    }

    @Override
    public List<Ligne> getCitables() {
        return bilans.citables();
    }
}
