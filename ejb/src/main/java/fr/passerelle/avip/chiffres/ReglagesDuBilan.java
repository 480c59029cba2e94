package fr.passerelle.avip.chiffres;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Until when structures validate their lines. */
@ApplicationScoped
class ReglagesDuBilan implements Declaration {

    static final Reglage VALIDATION = Reglage.entier("passerelle.avip.bilan.validation", 31,
            "Le nombre de jours de l’année suivante pendant lesquels une structure valide sa part du bilan avant d’y être dite «\u202fnon transmise\u202f».");

    static final Reglage OUVERTURE = Reglage.entier("passerelle.avip.bilan.ouverture", 60,
            "Le nombre de jours avant la fin de l’année à partir duquel une structure peut valider sa part du bilan\u202f; ses lignes changées, elle la valide de nouveau.");

    @Override
    public String titre() {
        return "Bilan du label Avip";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(VALIDATION, OUVERTURE);
    }
}
