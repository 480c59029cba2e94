package fr.passerelle.web.socle.bilans;

import fr.passerelle.socle.bilans.Bloc;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.TexteBilan;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.SignesPerdus;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The texts of the bilan of a room, which declares them: one block at a time, its preview, and the figures it may quote. */
@Named("textesDuBilan")
@ViewScoped
public class TextesDuBilanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Instance<TextesDeBilan> declarees;

    private String code;
    private transient TextesDeBilan.Ecriture ecriture;
    private int annee;
    private String bloc;
    private Bloc ouvert;
    private String texte;
    private int version;
    private Ecrit depart;
    private String apercu;
    private final SignesPerdus signes = new SignesPerdus();

    /** Opens the texts of that room, whose page is {@code /<code>/bilan-textes}. */
    public void ouvrirCeuxDe(String celle) {
        code = celle;
        ouvrir();
    }

    private TextesDeBilan.Ecriture ecriture() {
        if (ecriture == null) {
            ecriture = declarees.stream().map(TextesDeBilan::ecriture).filter(e -> e.code().equals(code)).findFirst()
                    .orElseThrow(() -> new Introuvable("textes du bilan de " + code));
        }
        return ecriture;
    }

    /** Of the bilan they are written for, without the context. */
    public String getBilan() {
        return "/" + code + "/bilan";
    }

    public String getTitre() {
        return ecriture().titre() + " " + annee;
    }

    public String getAide() {
        return ecriture().aide();
    }

    /** The figures a text may quote, with what they mean. */
    public List<Ligne> getCitables() {
        return ecriture().citables().get();
    }

    /** Opens the block asked for, or the first. */
    private void ouvrir() {
        TexteBilan lu = lire();
        ouvert = lu.bloc();
        texte = lu.texte();
        depart = new Ecrit(texte);
    }

    /** Takes the newer text as the base, and shows it beside what was typed. */
    private void relire() {
        Ecrit autre = new Ecrit(lire().texte());
        texte = EntreTemps.reprendre(depart, autre, new Ecrit(texte)).texte();
        depart = autre;
    }

    private TexteBilan lire() {
        List<TexteBilan> tous = getBlocs();
        TexteBilan lu = tous.stream().filter(t -> t.bloc().code().equals(bloc)).findFirst().orElse(tous.get(0));
        version = lu.version();
        return lu;
    }

    private record Ecrit(String texte) implements Serializable {
    }

    /** Shows the block with its figures, without keeping it. */
    public void montrer() {
        try {
            apercu = ecriture().rendre().apply(annee, texte);
        } catch (RegleRefusee refus) {
            apercu = null;
            Messages.refuser(refus);
        }
    }

    public String enregistrer() {
        return signes.aDire(texte) ? null : Messages.siPermis(() -> ecriture().garder().accept(annee, new TexteBilan(ouvert, texte, version, null)),
                this::relire, "Le texte «\u202f" + ouvert.libelle() + "\u202f» est enregistré.",
                getBilan() + "-textes?annee=" + annee + "&bloc=" + ouvert.code());
    }

    public List<TexteBilan> getBlocs() {
        return ecriture().lire().apply(annee);
    }

    /** The block on the page. */
    public Bloc getOuvert() {
        return ouvert;
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
