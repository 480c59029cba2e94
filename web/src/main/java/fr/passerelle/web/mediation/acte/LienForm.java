package fr.passerelle.web.mediation.acte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Another case that this one goes with. */
@Named
@ViewScoped
public class LienForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private String autreReference;

    public String lier() {
        return faireEnPassant("Saisines liées.", (ref, version) -> service().lier(ref, version, autreReference));
    }

    public String getAutreReference() {
        return autreReference;
    }

    public void setAutreReference(String autreReference) {
        this.autreReference = autreReference;
    }
}
