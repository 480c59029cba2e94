package fr.passerelle.avip.reponse;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What answers leave: steps and codes, and who departed from the queue. */
@ApplicationScoped
class EcritsDesReponses implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("avip.relance", "etape"),
                sansPersonne("avip.ecart_de_file", "motif"),
                selon("la demande d’un parent, effacé avec elle", "avip.ecart_de_file", "auteur"));
    }
}
