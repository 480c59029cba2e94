package fr.passerelle.socle.changement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What a capability computed last for each year, and upon what; one for a whole server. */
public final class ConnusParAnnee<T> {

    private record Connu<T>(List<Object> selon, T valeur) {
    }

    private final String capacite;
    private final Map<Integer, Connu<T>> parAnnee = new ConcurrentHashMap<>();

    /** @param capacite whose marks are looked at */
    public ConnusParAnnee(String capacite) {
        this.capacite = capacite;
    }

    String capacite() {
        return capacite;
    }

    T selon(int annee, List<Object> selon, Supplier<T> calcul) {
        Connu<T> connu = parAnnee.get(annee);
        if (connu == null || !connu.selon().equals(selon)) {
            connu = new Connu<>(selon, calcul.get());
            parAnnee.put(annee, connu);
        }
        return connu.valeur();
    }
}
