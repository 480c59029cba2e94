package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who held which right, when and by whom is proof for years. */
@ApplicationScoped
class EcritsDesHabilitations implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                selon("la preuve de qui eut quel droit", "partenaires.utilisateur", "compte", "prenom", "nom", "nom_plie", "cherchable", "courriel", "fonction", "cree_par"),
                sansPersonne("partenaires.utilisateur", "etat"),
                selon("la preuve de qui administra les comptes d’un partenaire", "partenaires.administrateur", "nomme_par", "fin_par", "fin_motif"),
                sansPersonne("partenaires.habilitation", "service", "profil", "structures", "etat", "suspendue_niveau", "suspension_motif"),
                selon("la preuve de qui eut quel droit, et pourquoi", "partenaires.habilitation", "demandee_par", "pourquoi", "activee_par",
                        "suspendue_par", "suspension_texte", "finie_par", "fin_motif", "etat_par", "etat_motif"),
                sansPersonne("partenaires.habilitation_etape", "avant", "apres", "niveau"),
                selon("chaque état d’un droit, tant que la preuve s’en garde", "partenaires.habilitation_etape", "par", "motif"),
                selon("ce que le partenaire a répondu à la suspension d’un droit", "partenaires.habilitation_reponse", "par", "texte"),
                selon("ce que la Caf a demandé d’un droit, et sa réponse", "partenaires.habilitation_question", "posee_par", "question", "reponse",
                        "repondue_par"));
    }
}
