package fr.passerelle.web.mediation.acte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** To whom a case is given. */
@Named
@ViewScoped
public class AffectationForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private String titulaire;

    public String affecter() {
        return faire("Saisine affectée.", (ref, version) -> service().affecter(ref, version, titulaire));
    }

    public String getTitulaire() {
        return titulaire;
    }

    public void setTitulaire(String titulaire) {
        this.titulaire = titulaire;
    }
}
