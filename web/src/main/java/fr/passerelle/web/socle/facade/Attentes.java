package fr.passerelle.web.socle.facade;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Counts what waits for the person who asks. */
@Dependent
public class Attentes {

    @Inject
    private ListesService listes;
    @Inject
    private Moi moi;

    /** Those there are, with their number. */
    public List<Attente.Compte> comptees(List<Attente> toutes) {
        return toutes.stream().filter(a -> moi.peut(a.permission()))
                .map(a -> new Attente.Compte(a, listes.compter(a.liste(), Parametres.lire(a.requete())))).filter(c -> c.nombre() > 0).toList();
    }
}
