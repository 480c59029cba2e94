package fr.passerelle.temps;

import java.util.Map;
import java.util.TreeMap;

/** Combien de fois ce lot a fait ce qui coûte : une fenêtre, une connexion, un examen d'une page. */
public final class Comptes {

    private static final Map<String, Integer> FOIS = new TreeMap<>();

    private Comptes() {
    }

    public static synchronized void noter(String quoi) {
        FOIS.merge(quoi, 1, Integer::sum);
    }

    static synchronized Map<String, Integer> tous() {
        return new TreeMap<>(FOIS);
    }
}
