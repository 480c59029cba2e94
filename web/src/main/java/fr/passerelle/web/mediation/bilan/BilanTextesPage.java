package fr.passerelle.web.mediation.bilan;

import fr.passerelle.mediation.bilan.TextesBilanService;
import fr.passerelle.socle.bilans.Bloc;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.TexteBilan;
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
    private String bloc;
    private Bloc ouvert;
    private String texte;
    private int version;
    private String apercu;

    /** Opens the block asked for. */
    public void ouvrir() {
        TexteBilan lu = lire();
        ouvert = lu.bloc();
        texte = lu.texte();
        version = lu.version();
    }

    private TexteBilan lire() {
        List<TexteBilan> tous = textes.textes(annee);
        return tous.stream().filter(t -> t.bloc().code().equals(bloc)).findFirst().orElse(tous.get(0));
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
        return Messages.siPermis(() -> textes.enregistrer(annee, new TexteBilan(ouvert, texte, version, null)),
                () -> version = lire().version(), "Le texte « " + ouvert.libelle() + " » est enregistré.",
                "/mediation/bilan-textes?annee=" + annee + "&bloc=" + ouvert.code());
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

    public String getBloc() {
        return bloc;
    }

    public void setBloc(String bloc) {
        this.bloc = bloc;
    }

    /** The block on the page: the one asked for, or the first. */
    public Bloc getOuvert() {
        return ouvert;
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
