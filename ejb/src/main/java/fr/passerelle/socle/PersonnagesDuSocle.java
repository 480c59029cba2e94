package fr.passerelle.socle;

import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.capacites.Personnage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Those who watch over the house. */
@ApplicationScoped
class PersonnagesDuSocle implements Demonstration {

    @Override
    public int rang() {
        return Integer.MAX_VALUE;
    }

    @Override
    public List<Personnage> personnages() {
        return List.of(
                new Personnage("dpo", "Charlie", "Démo-Données", "Protection des données", Socle.AUDITEUR_DPO),
                new Personnage("admin", "Maxime", "Démo-Technique", "Informatique", Socle.ADMIN_TECHNIQUE));
    }
}
