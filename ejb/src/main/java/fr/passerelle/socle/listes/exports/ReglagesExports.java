package fr.passerelle.socle.listes.exports;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** From how long on a list is not waited for. */
@ApplicationScoped
class ReglagesExports implements Declaration {

    static final Reglage EN_FOND = Reglage.entier("passerelle.listes.export-en-fond", 20_000,
            "Un export d’au moins ce nombre de lignes se prépare en tâche de fond, que l’on retrouve dans «\u202fMes tâches\u202f».");

    @Override
    public String titre() {
        return "Exports";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(EN_FOND);
    }
}
