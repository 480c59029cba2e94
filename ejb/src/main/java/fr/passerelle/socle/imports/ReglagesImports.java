package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** From how long a file nobody waits for it. */
@ApplicationScoped
class ReglagesImports implements Declaration {

    static final Reglage EN_FOND = Reglage.entier("passerelle.imports.en-fond", 2000,
            "Un fichier de plus de lignes que ce nombre s’importe en tâche de fond.");

    @Override
    public String titre() {
        return "Imports";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(EN_FOND);
    }
}
