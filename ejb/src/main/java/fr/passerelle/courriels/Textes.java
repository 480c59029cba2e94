package fr.passerelle.courriels;

import fr.passerelle.commun.Organisme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The text in force of each mail. */
@ApplicationScoped
class Textes {

    @Inject
    private Organisme organisme;

    TexteDeCourriel enVigueur(Modele modele) {
        return modele.texteLivre();
    }

    /** The values every mail may use, besides its own. */
    Map<String, String> completer(Modele modele, Map<String, String> valeurs) {
        Map<String, String> toutes = new HashMap<>(valeurs);
        if (modele.balises().contains("organisme")) {
            toutes.putIfAbsent("organisme", organisme.nom());
        }
        return toutes;
    }
}
