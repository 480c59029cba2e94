package fr.passerelle.web.mediation.acte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A confidential note, in its own compartment (R-MED-17). */
@Named
@ViewScoped
public class NoteForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private String note;

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
