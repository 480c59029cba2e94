package fr.passerelle.socle.signatures;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A signature proves what was agreed: it stays as long as what was signed, whose room has it forgotten. */
@ApplicationScoped
class EcritsDesSignatures implements EcritsGardes {

    private static final String AVEC_CE_QUI_EST_SIGNE = "la preuve de qui signa quoi, oubliée avec ce qui fut signé par la pièce qui le tient";

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("signatures.circuit", "objet", "etat", "empreinte"),
                selon(AVEC_CE_QUI_EST_SIGNE, "signatures.circuit", "reference", "intitule", "ouvert_par", "annule_par", "pourquoi"),
                sansPersonne("signatures.document", "empreinte"),
                sansPersonne("signatures.signataire", "role", "libelle", "permission", "page", "moyen", "empreinte"),
                selon(AVEC_CE_QUI_EST_SIGNE, "signatures.signataire", "nom", "compte", "courriel", "nom_signe", "signe_par"));
    }
}
