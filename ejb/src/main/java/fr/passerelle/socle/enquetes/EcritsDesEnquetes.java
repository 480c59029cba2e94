package fr.passerelle.socle.enquetes;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Nothing relates an answer to anyone. */
@ApplicationScoped
class EcritsDesEnquetes implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(avec("INVITATION", "enquetes.invitation", "empreinte", "enquete"), sansPersonne("enquetes.envoi", "enquete"),
                sansPersonne("enquetes.reponse", "enquete", "question", "appreciation"));
    }
}
