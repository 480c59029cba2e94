package fr.passerelle.avip.label;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Decisions on labels are kept whole. */
@ApplicationScoped
class EcritsDesLabels implements EcritsGardes {

    private static final String DECISION = "le dossier d’un label, décision sur une structure, gardé avec elle";

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("avip.label", "statut", "origine", "arrondi_retenu", "avis", "decision"),
                selon(DECISION, "avip.label", "synthese", "avis_texte", "motif", "decidee_par"),
                selon("qui a déposé une candidature", "avip.label", "depose_par"),
                sansPersonne("avip.label_periode", "arrondi"),
                sansPersonne("avip.label_critere", "critere", "constat"),
                selon(DECISION, "avip.label_critere", "preuve", "modifie_par"),
                sansPersonne("avip.label_piece", "critere"),
                selon(DECISION, "avip.label_piece", "ajoutee_par"),
                sansPersonne("avip.label_lettre", "objet"),
                sansPersonne("avip.label_passage", "fait", "statut"),
                selon(DECISION, "avip.label_passage", "auteur", "detail"),
                selon("qui a noté le dépôt d’un bilan", "avip.label_bilan", "depose_par"),
                sansPersonne("avip.label_revue", "raison"),
                selon(DECISION, "avip.label_revue", "conclusion", "close_par"));
    }
}
