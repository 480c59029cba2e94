package fr.passerelle.avip.chiffres;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What past years and the parts of structures hold: codes and pseudonyms, and who said that a part is right. */
@ApplicationScoped
class EcritsDesChiffres implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("avip.annee_reprise", "sorte"),
                sansPersonne("avip.fait", "orientation", "prescripteur", "sens", "reponse", "motif_refus", "parent", "enfant", "france_travail", "parcours", "issue",
                        "continuite", "situation_6_mois"),
                sansPersonne("avip.parent_declare", "parent", "issue"),
                selon("qui a déclaré les chiffres d’une année passée", "avip.annee_declaree", "maj_par"),
                selon("qui a validé la part d’une structure dans un bilan", "avip.part_validee", "validee_par", "commentaire"));
    }
}
