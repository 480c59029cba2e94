package fr.passerelle.socle.comptes;

import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.listes.ListesService;
import java.util.ArrayList;
import java.util.List;

/** Dans le serveur : les comptes, lus page après page comme l'administrateur les voit. */
public final class TousLesComptes {

    private TousLesComptes() {
    }

    public static List<CompteVu> lus() throws Exception {
        ListesService listes = Services.trouver(ListesService.class);
        List<CompteVu> comptes = new ArrayList<>();
        Tranche<?> une;
        int page = 1;
        do {
            Parametres adresse = Parametres.lire("page=" + page++);
            une = EnTantQue.executer("admin", () -> listes.lire("administration/comptes", adresse).tranche());
            une.lignes().forEach(c -> comptes.add((CompteVu) c));
        } while (une.aSuivante());
        return comptes;
    }
}
