package fr.passerelle.avip.demande;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is being written of a parent leaves with its draft. */
@ApplicationScoped
class EcritsDesBrouillons implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(sansPersonne("avip.brouillon", "reference_dora"),
                selon("une orientation commencée, effacée trente jours après la dernière frappe", "avip.brouillon", "auteur", "contenu"));
    }
}
