package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.nomenclature.Acte;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A confidential note, in its own compartment (R-MED-17). */
@Named
@ViewScoped
public class NoteForm extends BrouillonForm {

    private static final long serialVersionUID = 1L;

    private String note;

    @PostConstruct
    void reprendre() {
        if (saisine().getDossier().prepares().containsKey(Acte.NOTE.name())) {
            reprendreLeBrouillon();
        }
    }

    @Override
    Acte acte() {
        return Acte.NOTE;
    }

    public String ajouter() {
        return faireEnPassant("Note ajoutée.", (ref, version) -> service().ajouterNote(ref, version, note));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
