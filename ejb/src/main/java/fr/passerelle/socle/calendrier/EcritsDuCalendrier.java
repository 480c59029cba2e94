package fr.passerelle.socle.calendrier;

import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who follows the calendar by a link, until it is revoked. */
@ApplicationScoped
class EcritsDuCalendrier implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(selon("qui suit le calendrier dans son agenda, jusqu’à ce que le lien soit révoqué", "calendrier.lien", "identifiant", "empreinte"));
    }
}
