package fr.passerelle.travaux;

import fr.passerelle.commun.reglages.Declaration;
import fr.passerelle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How this server is called. */
@ApplicationScoped
class ReglagesTravaux implements Declaration {

    static final Reglage SERVEUR = Reglage.texte("jboss.node.name", "serveur", "Le nom de ce serveur, dans l’historique des travaux.");

    @Override
    public String titre() {
        return "Travaux de fond";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(SERVEUR);
    }
}
