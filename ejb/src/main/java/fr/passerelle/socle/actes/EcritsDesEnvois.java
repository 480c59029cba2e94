package fr.passerelle.socle.actes;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What an act gave, forgotten after three days: a reference or a number. */
@ApplicationScoped
class EcritsDesEnvois implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(sansPersonne("actes.envoi_fait", "cle", "resultat"));
    }
}
