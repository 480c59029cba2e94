package fr.passerelle.socle.comptes;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import java.util.Set;

/** Des comptes tels qu'un parcours a besoin d'en trouver, quand la page qui les ouvre n'est pas son sujet : faits dans le serveur. */
public final class ComptesPrets {

    private ComptesPrets() {
    }

    /** Ouvre le compte d'un agent d'accueil. */
    public static void ouvrir(String identifiant, String motDePasse) {
        Appel.faire(ComptesPrets.class, "faireOuvrir", identifiant, motDePasse);
    }

    public static String faireOuvrir(String identifiant, String motDePasse) throws Exception {
        EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).ouvrir(new NouveauCompte(identifiant, "Fictif",
                "Démo-" + identifiant, null, null, Set.of("AGENT_ACCUEIL"), motDePasse)));
        return "";
    }
}
