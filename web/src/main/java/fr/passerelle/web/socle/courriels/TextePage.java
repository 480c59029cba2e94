package fr.passerelle.web.socle.courriels;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import fr.passerelle.socle.courriels.redaction.TexteVu;
import fr.passerelle.socle.courriels.redaction.TextesService;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.SignesPerdus;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** One text: rewritten, previewed before it holds, put back as it was delivered. */
@Named
@ViewScoped
public class TextePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TextesService service;

    private String code;
    private String sujet;
    private String corps;
    private int version;
    private Ecrit depart;
    private final SignesPerdus signes = new SignesPerdus();
    private transient TexteVu lu;
    private transient TexteDeCourriel apercu;

    public void ouvrir() {
        depart = lire();
        prendre(depart);
        apercu = service.apercu(code, sujet, corps);
    }

    /** Shows what is typed with sample values, without keeping it. */
    public void montrer() {
        try {
            apercu = service.apercu(code, sujet, corps);
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
    }

    /** A clause goes into documents, which cannot write all that a mail can. */
    public String enregistrer() {
        return !getTexte().aUnSujet() && signes.aDire(corps) ? null : Messages.siPermis(() -> service.ecrire(code, version, sujet, corps), this::relire,
                "Le texte «\u202f" + getTexte().titre() + "\u202f» vaut désormais ainsi.", adresse());
    }

    public String revenir() {
        return Messages.siPermis(() -> service.revenirAuTexteLivre(code, version), this::relire,
                "Le texte «\u202f" + getTexte().titre() + "\u202f» est de nouveau celui d’origine.", adresse());
    }

    /** Takes the newer wording as the base: what was typed stays, what was not touched is the other's. */
    private void relire() {
        lu = null;
        Ecrit autre = lire();
        prendre(EntreTemps.reprendre(depart, autre, new Ecrit(sujet, corps)));
        depart = autre;
    }

    private Ecrit lire() {
        version = getLu().version();
        return new Ecrit(getLu().enVigueur().sujet(), getLu().enVigueur().corps());
    }

    private void prendre(Ecrit ecrit) {
        sujet = ecrit.sujet();
        corps = ecrit.corps();
    }

    private record Ecrit(String sujet, String corps) implements Serializable {
    }

    private String adresse() {
        return "/courriels/texte?code=" + code;
    }

    public TexteVu getLu() {
        if (lu == null) {
            lu = service.texte(code);
        }
        return lu;
    }

    public Texte getTexte() {
        return getLu().texte();
    }

    /** What each value stands for, said by a sample. */
    public List<Balise> getBalises() {
        return getTexte().balises();
    }

    /** How to write a value, as a help beside the field. */
    public String getAide() {
        return getTexte().balises().isEmpty() ? "Ce paragraphe s’insère tel quel dans les lettres."
                : "Les valeurs s’écrivent entre accolades\u202f: " + getBalises().stream().map(b -> "{" + b.nom() + "}").collect(Collectors.joining(", ")) + ".";
    }

    public TexteDeCourriel getApercu() {
        return apercu;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSujet() {
        return sujet;
    }

    public void setSujet(String sujet) {
        this.sujet = sujet;
    }

    public String getCorps() {
        return corps;
    }

    public void setCorps(String corps) {
        this.corps = corps;
    }
}
