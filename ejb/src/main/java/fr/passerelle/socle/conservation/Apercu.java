package fr.passerelle.socle.conservation;

import java.util.List;

/**
 * What would go, were it removed now.
 *
 * @param exemples a few of them, by what names them and nothing of what they hold
 */
public record Apercu(long nombre, List<String> exemples) {

    public static final Apercu RIEN = new Apercu(0, List.of());
    /** How many examples are enough to recognise what goes. */
    public static final int EXEMPLES = 3;

    public Apercu {
        exemples = List.copyOf(exemples);
    }

    public static Apercu de(long nombre) {
        return new Apercu(nombre, List.of());
    }
}
