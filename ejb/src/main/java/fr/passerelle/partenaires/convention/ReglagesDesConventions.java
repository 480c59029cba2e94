package fr.passerelle.partenaires.convention;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a convention usually says, and how long one has to answer. */
@ApplicationScoped
class ReglagesDesConventions implements Declaration {

    static final Reglage DUREE = Reglage.entier("passerelle.partenaires.convention.duree", 36,
            "Une convention dure d’ordinaire ce nombre de mois.");
    static final Reglage RECONDUCTION = Reglage.entier("passerelle.partenaires.convention.reconduction", 12,
            "Chaque reconduction tacite d’une convention dure d’ordinaire ce nombre de mois.");
    static final Reglage PREAVIS = Reglage.entier("passerelle.partenaires.convention.preavis", 3,
            "Qui dénonce une convention respecte d’ordinaire ce nombre de mois de préavis.");
    static final Reglage REPONSE = Reglage.entier("passerelle.partenaires.suspension.reponse", 15,
            "Un partenaire a ce nombre de jours pour répondre à une suspension.");

    @Override
    public String titre() {
        return "Partenaires\u202f: les conventions";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(DUREE, RECONDUCTION, PREAVIS, REPONSE);
    }
}
