package fr.passerelle.mediation.enquete;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether people are asked what they think. */
@ApplicationScoped
public class ReglagesEnquete implements Declaration {

    public static final Reglage JOURS = Reglage.entier("passerelle.enquete.jours", 0,
            "On peut répondre à l’enquête envoyée à la clôture pendant ce nombre de jours\u202f; à 0, aucune enquête n’est envoyée.");

    @Override
    public String titre() {
        return "Médiation\u202f: l’enquête";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(JOURS);
    }
}
