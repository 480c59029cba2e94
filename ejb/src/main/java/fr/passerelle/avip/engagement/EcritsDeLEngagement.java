package fr.passerelle.avip.engagement;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Rates are rules: they stay. */
@ApplicationScoped
class EcritsDeLEngagement implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(sansPersonne("avip.taux_engagement", "arrondi", "motif"),
                selon("qui a décidé d’un taux d’engagement", "avip.taux_engagement", "decide_par"));
    }
}
