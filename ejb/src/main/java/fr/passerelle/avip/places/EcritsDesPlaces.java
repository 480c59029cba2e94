package fr.passerelle.avip.places;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Numbers of places, and who declared them. */
@ApplicationScoped
class EcritsDesPlaces implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("avip.disponibilite", "places"),
                selon("qui a déclaré des places", "avip.disponibilite", "declaree_par"));
    }
}
