package fr.passerelle.partenaires.papiers;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was agreed on is kept as long as the convention it belongs to. */
@ApplicationScoped
class EcritsDesPapiers implements EcritsGardes {

    private static final String PREUVE = "la preuve de ce qui fut convenu, et par qui";

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("partenaires.version_papiers", "genre"),
                selon(PREUVE, "partenaires.version_papiers", "objet", "clauses", "donnees", "envoyee_par"),
                sansPersonne("partenaires.papier", "genre"),
                sansPersonne("partenaires.clause_propre", "code"),
                selon(PREUVE, "partenaires.clause_propre", "corps", "auteur"));
    }
}
