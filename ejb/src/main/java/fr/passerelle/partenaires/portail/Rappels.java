package fr.passerelle.partenaires.portail;

import java.util.List;

/** What waits for people on the portal: one bean for each room that has something to ask them, found by CDI. */
public interface Rappels {

    /** Asked for that person only, at each display of the first page: a query at most. */
    List<Rappel> pour(Membre membre);
}
