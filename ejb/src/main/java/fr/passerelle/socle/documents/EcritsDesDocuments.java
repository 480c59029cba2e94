package fr.passerelle.socle.documents;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A document leaves with what it is about, whose room has it forgotten. */
@ApplicationScoped
class EcritsDesDocuments implements EcritsGardes {

    private static final String AVEC_SON_DOSSIER = "oublié avec ce dont il parle, par la pièce qui le tient";

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("documents.modele", "code", "composition", "empreinte"),
                selon(AVEC_SON_DOSSIER, "documents.document", "modele", "clauses", "objet", "reference", "organisme", "destinataire", "intitule", "corps",
                        "auteur", "empreinte"),
                selon(AVEC_SON_DOSSIER, "documents.tirage", "contenu", "empreinte"),
                selon(AVEC_SON_DOSSIER, "documents.en_tete", "expediteur", "reperes", "lieu", "signature", "empreinte"),
                selon(AVEC_SON_DOSSIER, "documents.envoi", "voie", "courriel", "etat", "expediee_par", "revenue_motif"),
                selon("comment un agent signe, tant que des lettres gardées le portent", "documents.griffe", "identifiant", "qualite", "image"));
    }
}
