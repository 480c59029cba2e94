package fr.passerelle.avip;

import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.capacites.Personnage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who runs the label and who gives an opinion on it, in a demonstration; structures and prescribers are people of partners. */
@ApplicationScoped
class PersonnagesDAvip implements Demonstration {

    private static final int RANG = 195;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Personnage> personnages() {
        return List.of(new Personnage("avip", "Sacha", "Démo-Avip", "Chargé du label Avip", LabelAvip.GESTIONNAIRE),
                new Personnage("comite", "Alix", "Démo-Comité", "Comité de labellisation Avip", LabelAvip.MEMBRE_COMITE));
    }
}
