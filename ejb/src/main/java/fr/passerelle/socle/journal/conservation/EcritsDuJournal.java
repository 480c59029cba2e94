package fr.passerelle.socle.journal.conservation;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the journal keeps: references, never what they are about. */
@ApplicationScoped
class EcritsDuJournal implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                avec("JOURNAL", "journal.acte", "qui", "acte", "objet", "reference", "dossier", "detail", "motif", "adresse"),
                sansPersonne("journal.scelle", "contenu", "empreinte"),
                sansPersonne("journal.conservation", "acte"),
                selon("la preuve de ce qui fut retenu, et par qui", "journal.gel", "objet", "dossier", "motif", "pose_par", "leve_par", "leve_motif"));
    }
}
