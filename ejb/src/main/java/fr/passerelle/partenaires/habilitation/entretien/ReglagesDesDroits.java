package fr.passerelle.partenaires.habilitation.entretien;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** After how long what is not used is put away. */
@ApplicationScoped
class ReglagesDesDroits implements Declaration {

    static final Reglage INACTIF = Reglage.entier("passerelle.partenaires.inactif-jours", 90,
            "Le compte d’une personne d’un partenaire devient inactif après ce nombre de jours sans connexion.");
    static final Reglage CLOTURE = Reglage.entier("passerelle.partenaires.cloture-jours", 180,
            "Le compte d’une personne d’un partenaire est clôturé, et ses droits finissent, après ce nombre de jours sans connexion.");
    static final Reglage SANS_ADMINISTRATEUR = Reglage.entier("passerelle.partenaires.sans-administrateur-jours", 30,
            "La Caf reprend la gestion déléguée à un partenaire après ce nombre de jours sans administrateur.");

    @Override
    public String titre() {
        return "Personnes et droits des partenaires";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(INACTIF, CLOTURE, SANS_ADMINISTRATEUR);
    }
}
