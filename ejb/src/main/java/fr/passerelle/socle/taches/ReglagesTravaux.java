package fr.passerelle.socle.taches;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How this server is called, and how late its work may be. */
@ApplicationScoped
class ReglagesTravaux implements Declaration {

    static final Reglage SERVEUR = Reglage.texte("jboss.node.name", "serveur", "Le nom de ce serveur, dans l’historique des travaux.");

    static final Reglage RETARD = Reglage.entier("passerelle.travaux.retard-minutes", 15,
            "Le retard d’un travail, en minutes, à partir duquel l’application se dit «\u202fpas prête\u202f».");

    @Override
    public String titre() {
        return "Travaux de fond";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(SERVEUR, RETARD);
    }
}
