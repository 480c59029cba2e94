package fr.passerelle.partenaires.demande;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A request leaves whole, with all that was said around it. */
@ApplicationScoped
class EcritsDesDemandes implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("partenaires.demande", "origine", "etat", "services", "points_verifies"),
                avec(DemandeConservee.CODE, "partenaires.demande", "contenu", "commencee_par", "agent", "motif"),
                sansPersonne("partenaires.demande_point", "champ"),
                avec(DemandeConservee.CODE, "partenaires.demande_point", "question", "avant", "demande_par", "reponse", "apres", "repondu_par"),
                sansPersonne("partenaires.demande_passage", "etat"),
                avec(DemandeConservee.CODE, "partenaires.demande_passage", "auteur", "texte"),
                avec(DemandeConservee.CODE, "partenaires.demande_inscription", "qui", "resultat"));
    }
}
