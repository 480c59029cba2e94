package fr.passerelle.partenaires.revue;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pace of the yearly review (R-PART-12). */
@ApplicationScoped
class ReglagesDesRevues implements Declaration {

    static final Reglage MOIS = Reglage.entier("passerelle.partenaires.revue.mois", 12,
            "Deux revues des habilitations d’un partenaire sont séparées de ce nombre de mois\u202f; 0 pour n’ouvrir que celles que la Caf demande.");
    static final Reglage AVANCE = Reglage.entier("passerelle.partenaires.revue.avance-jours", 45,
            "La revue d’un partenaire s’ouvre d’elle-même ce nombre de jours avant son échéance.");
    static final Reglage PREMIER_RAPPEL = Reglage.entier("passerelle.partenaires.revue.premier-rappel-jours", 30,
            "Le premier rappel d’une revue part ce nombre de jours avant son échéance.");
    static final Reglage DERNIER_RAPPEL = Reglage.entier("passerelle.partenaires.revue.dernier-rappel-jours", 7,
            "Le dernier rappel d’une revue part ce nombre de jours avant son échéance.");
    static final Reglage DELAI = Reglage.entier("passerelle.partenaires.revue.expiration-jours", 15,
            "Un droit qui n’a pas été revu expire ce nombre de jours après l’échéance de la revue.");

    @Override
    public String titre() {
        return "Revue annuelle des habilitations";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(MOIS, AVANCE, PREMIER_RAPPEL, DERNIER_RAPPEL, DELAI);
    }
}
