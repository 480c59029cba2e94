package fr.passerelle.prets;

import static fr.passerelle.prets.Permissions.PRET_SUIVRE;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.capacites.GenreDObjet;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Personnage;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.capacites.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The loans of equipment, as they declare themselves. */
@ApplicationScoped
class PretsDeMateriel implements Capacite, Demonstration {

    static final String OBJET = "prêt";
    /** The reference of a loan, in SQL. */
    static final String REFERENCE = "'PRET-' || to_char(p.id, 'FM9999999900000')";
    static final Texte PRETE = Texte.courriel(PretsDeMateriel.class, "PRET_CONSENTI", "Prêt de matériel", "À qui du matériel est prêté.",
            PRET_SUIVRE, new Balise("reference", "PRET-00012"), Balise.ORGANISME);

    private static final String PRETEUR = "PRETEUR";

    @Override
    public String code() {
        return "prets";
    }

    @Override
    public String titre() {
        return "Prêts de matériel";
    }

    @Override
    public int rang() {
        return 500;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(PRET_SUIVRE, "Suivre les prêts de matériel"));
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.agent(PRETEUR, "Prêteur de matériel", PRET_SUIVRE).exigeantUnCode());
    }

    @Override
    public List<GenreDObjet> objets() {
        return List.of(GenreDObjet.sujet(OBJET, "Prêt", "PRET-\\d{5,18}", "PRET-00012", false));
    }

    @Override
    public List<Texte> textes() {
        return List.of(PRETE);
    }

    @Override
    public List<Personnage> personnages() {
        return List.of(new Personnage("preteur", "Camille", "Démo-Prêts", "Logistique", PRETEUR));
    }
}
