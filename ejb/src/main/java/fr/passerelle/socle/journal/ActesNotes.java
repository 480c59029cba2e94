package fr.passerelle.socle.journal;

import jakarta.enterprise.context.RequestScoped;

/** How many acts this request has told the journal, readings aside: whether something was done. */
@RequestScoped
public class ActesNotes {

    private int nombre;

    public int nombre() {
        return nombre;
    }

    void unDePlus() {
        nombre++;
    }
}
