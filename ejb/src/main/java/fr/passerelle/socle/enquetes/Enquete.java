package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** What a capability asks people: one bean for each survey. */
public interface Enquete {

    /** The code of the capability that asks; it keeps its answers apart from those of others. */
    String code();

    /** The title of the page. */
    String titre();

    /** What is said before the questions: how long it takes, and that nothing ties an answer to anyone. */
    String annonce();

    /** None is open, so that no answer names anyone. */
    List<Question> questions();

    /** The mail that invites; it says {@code lien} and {@code jours}, and is forgotten once gone. */
    Texte courriel();

    /** For how many days one may answer; 0 when nobody is asked. */
    int jours();

    /** Below so many answers, nothing is told of them. */
    int seuil();

    /**
     * One question.
     *
     * @param code stable, also what the database keeps
     */
    record Question(String code, String libelle) {
    }
}
