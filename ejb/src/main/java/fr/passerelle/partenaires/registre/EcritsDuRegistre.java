package fr.passerelle.partenaires.registre;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A partner is a body: what is known of it stays as long as its conventions. */
@ApplicationScoped
class EcritsDuRegistre implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("partenaires.partenaire", "siret", "type", "code_postal", "commune", "code_commune"),
                selon("l’identité d’un organisme sous convention", "partenaires.partenaire", "raison_sociale", "adresse", "telephone", "courriel", "cree_par"));
    }
}
