package fr.passerelle.socle.commun;

import java.util.ArrayList;
import java.util.List;

/**
 * What an act requires, all of it looked at before any is refused: whoever fills a form learns at once of all that is wrong.
 *
 * <pre>{@code
 * Exigences exigences = new Exigences("R-OUVRAGE-4");
 * exigences.exiger(date != null, "date", "Indiquez la date.");
 * exigences.exiger(position != null, "position", "Choisissez la position.");
 * exigences.refuser();
 * }</pre>
 */
public final class Exigences {

    private final String regle;
    private final List<RegleRefusee> refus = new ArrayList<>();

    /** @param regle the number of the rule, where none is named */
    public Exigences(String regle) {
        this.regle = regle;
    }

    /** Notes what is missing, and goes on. */
    public void exiger(boolean condition, String champ, String message) {
        exiger(condition, regle, champ, message);
    }

    public void exiger(boolean condition, String autreRegle, String champ, String message) {
        if (!condition) {
            refus.add(new RegleRefusee(autreRegle, champ, message));
        }
    }

    public void exigerTexte(String texte, String champ, String message) {
        exiger(!TextePropre.estVide(texte), champ, message);
    }

    /** Refuses for all that was noted, if anything was. */
    public void refuser() {
        RegleRefusee.refuserTout(refus);
    }
}
