package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.comptes.EtatCompte;
import fr.passerelle.socle.comptes.RechercheComptes;
import java.util.Arrays;

/** Which accounts an address asks for; what it says in a way nobody knows is left out. */
final class RechercheDansLAdresse {

    private static final int TEXTE_MAX = 200;

    private RechercheDansLAdresse() {
    }

    static RechercheComptes lire(Parametres adresse, Capacites capacites) {
        String texte = adresse.premier("q");
        return new RechercheComptes(texte.substring(0, Math.min(texte.length(), TEXTE_MAX)),
                parmi(EtatCompte.values(), adresse.premier("etat")), capacites.role(adresse.premier("role")).map(Role::code).orElse(null));
    }

    private static <E extends Enum<E>> E parmi(E[] connus, String code) {
        return Arrays.stream(connus).filter(c -> c.name().equals(code)).findFirst().orElse(null);
    }
}
