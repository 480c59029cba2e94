package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.nomenclature.Acte;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What is asked of the person to make the request clear, and what the person answered (T3, T4). */
@Named
@ViewScoped
public class ComplementForm extends BrouillonForm {

    private static final long serialVersionUID = 1L;

    private String texte;

    @PostConstruct
    void reprendre() {
        reprendreLeBrouillon();
    }

    /** The same form serves both, one after the other. */
    @Override
    Acte acte() {
        return Acte.RECEVOIR_COMPLEMENT.name().equals(saisine().getActe()) ? Acte.RECEVOIR_COMPLEMENT : Acte.DEMANDER_COMPLEMENT;
    }

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
