package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.comptes.faits.CodeFait;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** In a demonstration nobody reads the mails of invented people: the code just sent is told to the page that waits for it. Elsewhere, never. */
@RequestScoped
public class CodeDeDemonstration {

    @Inject
    private ModeDemo demo;
    private String chiffres;

    void retenir(@Observes CodeFait fait) {
        if (demo.comptes()) {
            chiffres = fait.chiffres();
        }
    }

    /** The code made during this request, or {@code null}. */
    public String chiffres() {
        return chiffres;
    }
}
