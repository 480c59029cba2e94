package fr.passerelle.avip.accueil;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A contract keeps codes and dates; its words leave with the child’s name. */
@ApplicationScoped
class EcritsDesAccueils implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("avip.accueil", "statut", "type", "demi_journees", "issue", "continuite", "situation_6_mois", "rupture_motif", "tranche_d_age"),
                selon("l’accueil d’un enfant, effacé à son terme", "avip.accueil", "raison_du_type", "fin_motif", "cree_par"),
                sansPersonne("avip.avenant", "avant", "demi_journees"),
                selon("l’accueil d’un enfant, effacé à son terme", "avip.avenant", "raison", "decide_par"),
                selon("l’enfant d’une demande, effacée avec lui", "avip.derogation", "motif", "accordee_par"),
                selon("l’enfant d’une demande, effacée avec lui", "avip.derogation_demande", "motif", "refus", "demandee_par", "refusee_par"),
                sansPersonne("avip.accueil_passage", "fait", "statut", "detail"),
                selon("l’histoire d’un accueil, effacée avec lui", "avip.accueil_passage", "auteur"),
                sansPersonne("avip.accueil_avis", "genre"));
    }
}
