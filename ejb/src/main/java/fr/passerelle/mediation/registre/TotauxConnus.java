package fr.passerelle.mediation.registre;

import fr.passerelle.socle.changement.Connus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How many cases each choice of criteria finds, as long as no case changes: to count two hundred thousand of them would be a
 * third of what a page costs. What is typed in the search box is not kept: its words find few cases, and may name someone.
 */
@ApplicationScoped
class TotauxConnus {

    private final Connus<Long> totaux = new Connus<>();

    /** @return null when it must be counted */
    Long connu(String marques, RequeteRegistre requete) {
        Connus.Connu<Long> dernier = totaux.dernier(choix(requete));
        return dernier != null && dernier.marques().equals(marques) ? dernier.valeur() : null;
    }

    void retenir(String marques, RequeteRegistre requete, long total) {
        if (!requete.chercheDesMots()) {
            totaux.retenir(marques, choix(requete), total);
        }
    }

    /** The reader and the day are among what it says. */
    private static List<Object> choix(RequeteRegistre requete) {
        return List.of(requete.condition(), requete.valeurs());
    }
}
