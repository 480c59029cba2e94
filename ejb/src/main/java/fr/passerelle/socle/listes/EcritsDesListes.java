package fr.passerelle.socle.listes;

import static fr.passerelle.socle.conservation.EcritGarde.avec;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The views people keep; what they typed to search is not there. */
@ApplicationScoped
class EcritsDesListes implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(avec(VueConservee.CODE, "listes.vue_enregistree", "liste", "identifiant", "nom", "requete"));
    }
}
