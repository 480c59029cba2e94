package fr.passerelle.avip.espace;

import fr.passerelle.socle.comptes.Appelant;
import java.util.List;

/** What a room shows at the door of the service; found by CDI, the smallest rank first. Each tells only what that person may do. */
public interface DansLEspace {

    int rang();

    /** Where that person may go. */
    default List<Acces> acces(Appelant moi) {
        return List.of();
    }

    /** What waits for that person; none most of the time. */
    default List<Attente> attentes(Appelant moi) {
        return List.of();
    }
}
