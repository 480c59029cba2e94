package fr.passerelle.web.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.TexteBilan;
import fr.passerelle.mediation.bilan.TextesBilanService;
import fr.passerelle.mediation.bilan.calcul.Ligne;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The texts of a bilan: one block at a time, its preview, and the figures it may quote. */
@Named
@ViewScoped
public class BilanTextesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TextesBilanService textes;

    private int annee;
    private BlocNarratif bloc = BlocNarratif.EDITORIAL;
    private String texte;
    private int version;
    private String apercu;

    /** Opens the block asked for. */
    public void ouvrir() {
        TexteBilan lu = lire();
        texte = lu.texte();
        version = lu.version();
    }

    private TexteBilan lire() {
        return textes.textes(annee).stream().filter(t -> t.bloc() == bloc).findFirst().orElseThrow();
    }

    /** Shows the block with its figures, without keeping it. */
    public void montrer() {
        try {
            apercu = textes.apercu(annee, texte);
        } catch (RegleRefusee refus) {
            apercu = null;
            Messages.refuser(refus);
        }
    }

    public String enregistrer() {
        return Messages.siPermis(() -> textes.enregistrer(annee, new TexteBilan(bloc, texte, version, null)),
                () -> version = lire().version(), "Le texte « " + bloc.libelle() + " » est enregistré.",
                "/mediation/bilan-textes?annee=" + annee + "&bloc=" + bloc);
    }

    public List<TexteBilan> getBlocs() {
        return textes.textes(annee);
    }

    public List<Ligne> getCitables() {
        return textes.citables();
    }

    public int getAnnee() {
        return annee;
    }

    public void setAnnee(int annee) {
        this.annee = annee;
    }

    public BlocNarratif getBloc() {
        return bloc;
    }

    public void setBloc(BlocNarratif bloc) {
        this.bloc = bloc == null ? BlocNarratif.EDITORIAL : bloc;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public String getApercu() {
        return apercu;
    }
}
