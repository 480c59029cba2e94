package fr.passerelle.web.socle.bilans;

import fr.passerelle.socle.bilans.Bloc;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.TexteBilan;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.SignesPerdus;
import java.io.Serializable;
import java.util.List;

/** The texts of a bilan: one block at a time, its preview, and the figures it may quote. */
public abstract class PageDeTextes implements Serializable {

    private static final long serialVersionUID = 1L;

    private int annee;
    private String bloc;
    private Bloc ouvert;
    private String texte;
    private int version;
    private Ecrit depart;
    private String apercu;
    private final SignesPerdus signes = new SignesPerdus();

    protected abstract List<TexteBilan> lire(int deLAnnee);

    protected abstract void garder(int deLAnnee, TexteBilan ecrit);

    protected abstract String rendre(int deLAnnee, String ecrit);

    /** Of the page, without the context. */
    protected abstract String adresse();

    /** The figures a text may quote, with what they mean. */
    public abstract List<Ligne> getCitables();

    /** Opens the block asked for, or the first. */
    public void ouvrir() {
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
        List<TexteBilan> tous = lire(annee);
        TexteBilan lu = tous.stream().filter(t -> t.bloc().code().equals(bloc)).findFirst().orElse(tous.get(0));
        version = lu.version();
        return lu;
    }

    private record Ecrit(String texte) implements Serializable {
    }

    /** Shows the block with its figures, without keeping it. */
    public void montrer() {
        try {
            apercu = rendre(annee, texte);
        } catch (RegleRefusee refus) {
            apercu = null;
            Messages.refuser(refus);
        }
    }

    public String enregistrer() {
        return signes.aDire(texte) ? null : Messages.siPermis(() -> garder(annee, new TexteBilan(ouvert, texte, version, null)),
                this::relire, "Le texte «\u202f" + ouvert.libelle() + "\u202f» est enregistré.",
                adresse() + "?annee=" + annee + "&bloc=" + ouvert.code());
    }

    public List<TexteBilan> getBlocs() {
        return lire(annee);
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
