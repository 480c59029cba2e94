package fr.passerelle.socle.journal;

import jakarta.enterprise.context.RequestScoped;

/** How many acts this request has told the journal, readings aside: whether something was done. */
@RequestScoped
public class ActesNotes {

    private int nombre;

    public int nombre() {
        return nombre;
    }

    /** Something was done, whatever its line in the journal: asking for a task that only reads is an act. */
    public void unDePlus() {
        nombre++;
    }
}
