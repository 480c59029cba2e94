package fr.passerelle.conteneur;

import fr.passerelle.socle.capacites.Personnage;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.comptes.PremiersComptes;
import java.util.ArrayList;
import java.util.List;

/** Dans le serveur : les gens inventés que déclare chaque pièce, de toutes les populations. Une pièce de plus apporte les siens. */
public final class Personnages {

    /** Ils ne changent pas, et les demander coûte. */
    private static List<String> connus;

    private Personnages() {
    }

    public static synchronized List<String> tous() throws Exception {
        if (connus == null) {
            connus = Beans.trouver(PremiersComptes.class).personnages().stream().map(Personnage::identifiant).toList();
        }
        return connus;
    }

    /** Ceux à qui cet acte n'est pas refusé. */
    public static List<String> aQui(EnTantQue.Acte acte) throws Exception {
        List<String> permis = new ArrayList<>();
        for (String personnage : tous()) {
            try {
                EnTantQue.faire(personnage, acte);
                permis.add(personnage);
            } catch (AccesRefuse ferme) {
                continue;
            }
        }
        return permis;
    }
}
