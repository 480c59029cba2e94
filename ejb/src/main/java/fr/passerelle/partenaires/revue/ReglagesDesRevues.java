package fr.passerelle.partenaires.revue;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pace of the yearly review (R-PART-12). */
@ApplicationScoped
class ReglagesDesRevues implements Declaration {

    static final Reglage MOIS = Reglage.entier("passerelle.partenaires.revue.mois", 12,
            "Le nombre de mois entre deux revues des habilitations d’un partenaire\u202f; 0 pour n’ouvrir que celles que la Caf demande.");
    static final Reglage AVANCE = Reglage.entier("passerelle.partenaires.revue.avance-jours", 45,
            "Combien de jours avant son échéance la revue d’un partenaire s’ouvre d’elle-même.");
    static final Reglage PREMIER_RAPPEL = Reglage.entier("passerelle.partenaires.revue.premier-rappel-jours", 30,
            "Combien de jours avant l’échéance part le premier rappel.");
    static final Reglage DERNIER_RAPPEL = Reglage.entier("passerelle.partenaires.revue.dernier-rappel-jours", 7,
            "Combien de jours avant l’échéance part le dernier rappel.");
    static final Reglage DELAI = Reglage.entier("passerelle.partenaires.revue.expiration-jours", 15,
            "Combien de jours après l’échéance expire ce qui n’a pas été revu.");

    @Override
    public String titre() {
        return "Revue annuelle des habilitations";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(MOIS, AVANCE, PREMIER_RAPPEL, DERNIER_RAPPEL, DELAI);
    }
}
