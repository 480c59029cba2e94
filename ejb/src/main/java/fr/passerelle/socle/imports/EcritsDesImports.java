package fr.passerelle.socle.imports;

import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept of a file that was imported: not what it held. */
@ApplicationScoped
class EcritsDesImports implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(sansPersonne("imports.lot", "code", "objet", "empreinte"),
                selon("d’où vient ce qui est là, et qui l’a fait entrer", "imports.lot", "fichier", "importe_par"));
    }
}
