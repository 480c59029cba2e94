package fr.passerelle.socle.taches;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How this server is called, and how late its work may be. */
@ApplicationScoped
class ReglagesTravaux implements Declaration {

    static final Reglage SERVEUR = Reglage.texte("jboss.node.name", "serveur", "L’historique des travaux désigne ce serveur par ce nom.");

    static final Reglage RETARD = Reglage.entier("passerelle.travaux.retard-minutes", 15,
            "L’application se dit «\u202fpas prête\u202f» quand un travail a ce nombre de minutes de retard.");

    @Override
    public String titre() {
        return "Travaux de fond";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(SERVEUR, RETARD);
    }
}
