package fr.passerelle.web.mediation.acte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What is asked of the person to make the request clear, and what the person answered (T3, T4). */
@Named
@ViewScoped
public class ComplementForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private String texte;

    public String demander() {
        return faireAvecUneLettre("Complément demandé\u202f; la lettre est prête.",
                (ref, version) -> service().demanderComplement(ref, version, texte), texte);
    }

    public String recevoir() {
        return faire("Complément versé au dossier.", (ref, version) -> service().recevoirComplement(ref, version, texte));
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
