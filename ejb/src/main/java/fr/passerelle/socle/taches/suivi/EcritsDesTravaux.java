package fr.passerelle.socle.taches.suivi;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the application did by itself. */
@ApplicationScoped
class EcritsDesTravaux implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(sansPersonne("taches.travail", "code"),
                avec("EXECUTION", "taches.execution", "travail", "resultat", "erreur", "serveur", "demandee_par", "motif"));
    }
}
