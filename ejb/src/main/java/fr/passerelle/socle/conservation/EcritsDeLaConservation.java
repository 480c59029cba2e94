package fr.passerelle.socle.conservation;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is decided of how long things are kept, and the marks of changes. */
@ApplicationScoped
class EcritsDeLaConservation implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("conservation.duree", "objet"),
                selon("la preuve de ce qui fut décidé, et par qui", "conservation.duree", "motif", "decidee_par"),
                sansPersonne("changement.marque", "capacite"));
    }
}
