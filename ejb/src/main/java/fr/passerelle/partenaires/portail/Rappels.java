package fr.passerelle.partenaires.portail;

import fr.passerelle.socle.listes.Condition;
import java.util.List;
import java.util.Optional;

/**
 * What waits for people on the portal: one bean for each room that has something to ask them, found by CDI. What each of them has to
 * know is read for all of them at once, in the only query they make, however many they are.
 */
public interface Rappels {

    /** In SQL, between brackets or not, one text that tells what waits for that person; none when nothing can. */
    Optional<Condition> question(Membre membre);

    /** What is told of it; {@code null} when the database had nothing to say. */
    List<Rappel> dire(String lu);
}
