package fr.passerelle.avip.comite;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a committee decided on is kept with the labels it decided of; who sat there, by name and office. */
@ApplicationScoped
class EcritsDuComite implements EcritsGardes {

    private static final String SEANCE = "les séances du comité, gardées avec les labels dont elles ont décidé";

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("avip.seance", "lieu", "etat"),
                selon(SEANCE, "avip.seance", "ordre_du_jour", "compte_rendu", "close_par", "creee_par"),
                sansPersonne("avip.seance_invite", "presence", "organisme"),
                selon(SEANCE, "avip.seance_invite", "nom", "courriel", "compte"),
                sansPersonne("avip.seance_point", "objet", "avis"),
                selon(SEANCE, "avip.seance_point", "avis_texte"),
                sansPersonne("avip.seance_avis", "avis"),
                selon(SEANCE, "avip.seance_avis", "membre", "commentaire"));
    }
}
