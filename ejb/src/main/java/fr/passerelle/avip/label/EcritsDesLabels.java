package fr.passerelle.avip.label;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Decisions on labels are kept whole. */
@ApplicationScoped
class EcritsDesLabels implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("avip.label", "statut", "origine", "arrondi_retenu"),
                selon("qui a déposé une candidature", "avip.label", "depose_par"));
    }
}
