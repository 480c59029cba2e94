package fr.passerelle.web.mediation.acte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The new fact that opens a case again (T16). */
@Named
@ViewScoped
public class ReouvertureForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private String motif;

    public String rouvrir() {
        return faire("Saisine rouverte\u202f: un nouveau cycle commence.", (ref, version) -> service().rouvrir(ref, version, motif));
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
