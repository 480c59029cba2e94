package fr.passerelle.prets;

import static fr.passerelle.socle.conservation.EcritGarde.avec;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All that is written of a loan leaves with it. */
@ApplicationScoped
class EcritsDesPrets implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(avec(PretConserve.CODE, "prets.pret", "numero_allocataire", "nom", "courriel", "objet"));
    }
}
