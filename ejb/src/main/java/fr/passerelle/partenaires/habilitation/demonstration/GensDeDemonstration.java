package fr.passerelle.partenaires.habilitation.demonstration;

import static fr.passerelle.socle.capacites.Population.PARTENAIRE;

import fr.passerelle.partenaires.Partenariats;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.capacites.Personnage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Those who work with partners, and those who come from them. */
@ApplicationScoped
class GensDeDemonstration implements Demonstration {

    static final Personnage SIGNATAIRE = new Personnage("partenaire1", "Maé", "Démo-Tilleuls", "Association, signataire et administratrice", null, PARTENAIRE);
    static final Personnage SECOND = new Personnage("partenaire2", "Robin", "Démo-Tilleuls", "Association, second administrateur", null, PARTENAIRE);
    static final Personnage UTILISATEUR = new Personnage("utilisateur1", "Lison", "Démo-Tilleuls", "Association, utilisatrice", null, PARTENAIRE);
    static final Personnage BAILLEUR = new Personnage("bailleur1", "Andrea", "Démo-Bailleur", "Bailleur, signataire et administrateur", null, PARTENAIRE);

    @Override
    public int rang() {
        return 120;
    }

    @Override
    public List<Personnage> personnages() {
        return List.of(
                new Personnage("secretariat", "Jamie", "Démo-Secrétariat", "Secrétariat de direction", Partenariats.SECRETARIAT),
                new Personnage("habilitations", "Noa", "Démo-Accès", "Habilitations des partenaires", Partenariats.GESTIONNAIRE_HABILITATIONS),
                SIGNATAIRE, SECOND, UTILISATEUR, BAILLEUR);
    }
}
