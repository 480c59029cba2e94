package fr.passerelle.socle.listes;

import fr.passerelle.socle.changement.Connus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many lines each choice of filters finds, as long as none changes: to count two hundred thousand of them would be a third
 * of what a page costs. What is typed is not kept: it finds few lines, and may name someone.
 */
@ApplicationScoped
class Totaux {

    private final Map<String, Connus<Long>> parListe = new ConcurrentHashMap<>();

    /** @return null when it must be counted */
    Long connu(Liste<?> liste, String marques, Requete requete) {
        if (requete.seTape()) {
            return null;
        }
        Connus.Connu<Long> dernier = de(liste).dernier(choix(requete));
        return dernier != null && dernier.marques().equals(marques) ? dernier.valeur() : null;
    }

    void retenir(Liste<?> liste, String marques, Requete requete, long total) {
        if (marques != null && !requete.chercheDesMots() && !requete.seTape()) {
            de(liste).retenir(marques, choix(requete), total);
        }
    }

    private Connus<Long> de(Liste<?> liste) {
        return parListe.computeIfAbsent(liste.code(), c -> new Connus<>());
    }

    /** The reader and the day are among what it says. */
    private static List<Object> choix(Requete requete) {
        return List.of(requete.condition().sql(), requete.condition().valeurs());
    }
}
