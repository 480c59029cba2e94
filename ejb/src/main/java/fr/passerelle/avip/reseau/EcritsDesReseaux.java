package fr.passerelle.avip.reseau;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A network is public. */
@ApplicationScoped
class EcritsDesReseaux implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("avip.reseau", "nom"),
                selon("qui a formé un réseau", "avip.reseau", "cree_par"));
    }
}
