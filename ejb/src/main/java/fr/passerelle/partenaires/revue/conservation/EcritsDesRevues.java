package fr.passerelle.partenaires.revue.conservation;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who confirmed what, and when, is proof for as long as reviews are kept. */
@ApplicationScoped
class EcritsDesRevues implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("partenaires.campagne", "libelle", "type"),
                selon("la preuve de qui ouvrit une revue", "partenaires.campagne", "ouverte_par"),
                sansPersonne("partenaires.revue", "etat"),
                avec(RevueConservee.CODE, "partenaires.revue_attestation", "signataire", "nom", "qualite"),
                avec(RevueConservee.CODE, "partenaires.revue_ligne", "personne", "service", "profil", "etat", "decision", "nouveau_profil", "decidee_par"));
    }
}
