package fr.passerelle.avip.label;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How long a label usually lasts, and when its renewal opens. */
@ApplicationScoped
class ReglagesDesLabels implements Declaration {

    static final Reglage DUREE = Reglage.entier("passerelle.avip.label.duree", 36, "Un label Avip dure d’ordinaire ce nombre de mois.");
    static final Reglage RENOUVELLEMENT = Reglage.entier("passerelle.avip.label.renouvellement", 6,
            "Le renouvellement d’un label s’ouvre de lui-même ce nombre de mois avant sa fin.");

    @Override
    public String titre() {
        return "Label Avip\u202f: les labels";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(DUREE, RENOUVELLEMENT);
    }
}
