package fr.passerelle.partenaires.convention;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Contracts are kept whole: they prove what was agreed, and by whom. */
@ApplicationScoped
class EcritsDesConventions implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("partenaires.convention", "reference", "etat", "mode_gestion", "reconduction", "denoncee_par", "suspension_motif"),
                selon("la preuve de ce qui fut conclu, suspendu ou dénoncé", "partenaires.convention", "denonciation_motif", "suspendue_par",
                        "suspension_texte", "creee_par"),
                sansPersonne("partenaires.convention_evenement", "genre", "titre"),
                selon("l’histoire de ce qui fut conclu, suspendu ou dénoncé", "partenaires.convention_evenement", "par", "texte"),
                selon("la preuve de ce qui fut convenu", "partenaires.renouvellement", "note_par"),
                sansPersonne("partenaires.contrat", "service", "etat", "profils", "suspension_motif", "denonce_par"),
                selon("la preuve de ce qui fut conclu, suspendu ou dénoncé", "partenaires.contrat", "suspendu_par", "suspension_texte", "denonciation_motif",
                        "cree_par"),
                sansPersonne("partenaires.bulletin", "etat"),
                selon("la preuve de ce qui fut décidé d’un bulletin", "partenaires.bulletin", "motif", "decide_par"));
    }
}
