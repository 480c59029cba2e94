package fr.passerelle.web.socle.commun;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The icon and the tone of what is told by icon, word and colour together, as the room that owns it says. */
public final class Pastilles {

    /** A constant keeps its look for as long as the application runs; a list asks for it on every line. */
    private static final Map<Enum<?>, Etats> CONNUS = new ConcurrentHashMap<>();

    private Pastilles() {
    }

    public static String icone(Enum<?> etat) {
        return etats(etat).icone(etat);
    }

    public static String ton(Enum<?> etat) {
        return etats(etat).ton(etat);
    }

    private static Etats etats(Enum<?> etat) {
        return CONNUS.computeIfAbsent(etat, e -> CDI.current().select(Etats.class).stream().filter(tous -> tous.connait(e)).findFirst()
                .orElseThrow(() -> new IllegalStateException(e.getDeclaringClass() + "\u202f: aucun bean Etats ne dit comment le montrer")));
    }
}
