package fr.passerelle.avip.orientation;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a request holds of a parent leaves when its time is over (dossier §2). */
@ApplicationScoped
class EcritsDesOrientations implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("avip.prescripteur", "nom", "cherchable", "type", "sous_type"),
                selon("qui a ouvert un prescripteur", "avip.prescripteur", "cree_par"),
                sansPersonne("avip.orientation", "reference", "cherchable", "sens", "statut", "type_prescripteur", "origine", "reference_dora", "france_travail", "parcours",
                        "demi_journees", "motifs_refus", "motif_retrait"),
                selon("la demande d’un parent, effacée à son terme", "avip.orientation", "auteur", "parent_prenom", "parent_nom", "parent_telephone",
                        "parent_courriel", "motif", "reponse", "close_par"),
                selon("l’enfant d’une demande, effacé avec elle", "avip.enfant", "prenom"),
                sansPersonne("avip.orientation_passage", "fait", "statut"),
                selon("l’histoire d’une demande, effacée avec elle", "avip.orientation_passage", "auteur", "detail"));
    }
}
