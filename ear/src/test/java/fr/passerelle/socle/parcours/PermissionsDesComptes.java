package fr.passerelle.socle.parcours;

import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Personnages;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.CompteVu;
import fr.passerelle.socle.comptes.EtatCompte;
import fr.passerelle.socle.comptes.TousLesComptes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Dans le serveur : ce que chaque personnage peut à l'instant, d'où que son droit lui vienne, un par ligne. */
public final class PermissionsDesComptes {

    private PermissionsDesComptes() {
    }

    public static String toutes() throws Exception {
        ComptesService comptes = Services.trouver(ComptesService.class);
        Set<String> actifs = TousLesComptes.lus().stream().filter(c -> c.etat() == EtatCompte.ACTIF).map(CompteVu::identifiant).collect(Collectors.toSet());
        List<String> lignes = new ArrayList<>();
        for (String personnage : Personnages.tous()) {
            if (actifs.contains(personnage)) {
                Set<String> permissions = EnTantQue.executer(personnage, comptes::moi).permissions();
                lignes.add(personnage + " " + String.join(" ", permissions));
            }
        }
        return String.join("\n", lignes);
    }
}
