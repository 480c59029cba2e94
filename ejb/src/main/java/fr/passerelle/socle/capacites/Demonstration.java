package fr.passerelle.socle.capacites;

import java.util.List;

/** What a capability shows of itself in a demonstration; found by CDI, played the smallest rank first. */
public interface Demonstration {

    int rang();

    /** The accounts it needs, in the order to offer them. */
    default List<Personnage> personnages() {
        return List.of();
    }

    /** Plays its data, unless there is some already; every account is there by then. */
    default void jouer() {
    }
}
