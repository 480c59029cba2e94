package fr.passerelle.avip.structure;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A structure is public; its people leave with it. */
@ApplicationScoped
class EcritsDesStructures implements EcritsGardes {

    /** How long they are kept once gone is told with the other delays of the capability. */
    private static final String REFERENT = "REFERENT_AVIP";

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("avip.structure", "nom", "type", "gestionnaire", "type_gestionnaire", "adresse", "code_postal", "commune", "code_commune",
                        "precision_point", "telephone", "courriel", "id_monenfant", "nom_plie", "texte_plie", "recherche"),
                sansPersonne("avip.autre_nom", "nom", "code_commune", "nom_plie"),
                sansPersonne("avip.orthographe", "ecrit", "ecrit_plie", "gestionnaire"),
                selon("qui a enregistré une structure", "avip.structure", "creee_par"),
                selon("qui a noté comment s’écrit un gestionnaire", "avip.orthographe", "notee_par"),
                selon("l’histoire d’un agrément, qui reste avec la structure", "avip.agrement", "decision", "cree_par"),
                avec(REFERENT, "avip.referent", "prenom", "nom", "courriel", "telephone"));
    }
}
