package fr.passerelle.mediation.registre;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many cases each choice of criteria finds, as long as no case changes: to count two hundred thousand of them would be a
 * third of what a page costs. What is typed in the search box is not kept: its words find few cases, and may name someone.
 */
@ApplicationScoped
class TotauxConnus {

    private static final int CHOIX_AU_PLUS = 500;

    private record Connus(String marques, Map<List<Object>, Long> parChoix) {
    }

    private volatile Connus connus = new Connus("", Map.of());

    /** @return null when it must be counted */
    Long connu(String marques, RequeteRegistre requete) {
        Connus ici = connus;
        return ici.marques().equals(marques) ? ici.parChoix().get(choix(requete)) : null;
    }

    /** @param marques read before counting: a change in between gives a newer total to older marks, which nobody asks for again */
    void retenir(String marques, RequeteRegistre requete, long total) {
        if (requete.chercheDesMots()) {
            return;
        }
        Connus ici = connus;
        if (!ici.marques().equals(marques) || ici.parChoix().size() >= CHOIX_AU_PLUS) {
            ici = new Connus(marques, new ConcurrentHashMap<>());
            connus = ici;
        }
        ici.parChoix().put(choix(requete), total);
    }

    /** The reader and the day are among what it says. */
    private static List<Object> choix(RequeteRegistre requete) {
        return List.of(requete.condition(), requete.valeurs());
    }
}
