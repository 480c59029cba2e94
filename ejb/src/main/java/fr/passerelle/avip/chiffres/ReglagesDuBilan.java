package fr.passerelle.avip.chiffres;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Until when structures validate their lines. */
@ApplicationScoped
class ReglagesDuBilan implements Declaration {

    static final Reglage VALIDATION = Reglage.entier("passerelle.avip.bilan.validation", 31,
            "Une structure valide sa part du bilan pendant ce nombre de jours de l’année suivante\u202f; passé ce temps, elle y est dite «\u202fnon transmise\u202f».");

    static final Reglage OUVERTURE = Reglage.entier("passerelle.avip.bilan.ouverture", 60,
            "Une structure peut valider sa part du bilan ce nombre de jours avant la fin de l’année\u202f; ses lignes changées, elle la valide de nouveau.");

    @Override
    public String titre() {
        return "Bilan du label Avip";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(VALIDATION, OUVERTURE);
    }
}
