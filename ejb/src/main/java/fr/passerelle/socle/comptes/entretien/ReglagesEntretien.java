package fr.passerelle.socle.comptes.entretien;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** After how long an account is thought unused. */
@ApplicationScoped
class ReglagesEntretien implements Declaration {

    static final Reglage INUTILISE = Reglage.entier("passerelle.comptes.inutilise-mois", 6,
            "Un compte est proposé à la fermeture après ce nombre de mois sans connexion.");

    @Override
    public String titre() {
        return "Comptes inutilisés";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(INUTILISE);
    }
}
