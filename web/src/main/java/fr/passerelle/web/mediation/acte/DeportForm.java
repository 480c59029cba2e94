package fr.passerelle.web.mediation.acte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A link declared with the case, which passes to another mediator at once (T17, R-MED-16). */
@Named
@ViewScoped
public class DeportForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private String motif;
    private String nouveauTitulaire;

    /** The former holder can see the case no more: the page left for is the registry. */
    public String deporter() {
        return faire("Déport enregistré\u202f: la saisine " + saisine().getRef() + " a changé de titulaire.",
                (ref, version) -> service().deporter(ref, version, motif, nouveauTitulaire), "/mediation/saisines");
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getNouveauTitulaire() {
        return nouveauTitulaire;
    }

    public void setNouveauTitulaire(String nouveauTitulaire) {
        this.nouveauTitulaire = nouveauTitulaire;
    }
}
