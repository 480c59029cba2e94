package fr.passerelle.avip.proposition;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is held of a parent proposed leaves when its time is over. */
@ApplicationScoped
class EcritsDesPropositions implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(sansPersonne("avip.proposition", "statut", "motif"),
                selon("un parent proposé par une structure, effacé à son terme", "avip.proposition", "parent_prenom", "parent_initiale", "parent_telephone", "message",
                        "proposee_par", "repondue_par", "reponse"));
    }
}
