package fr.passerelle.agenda;

import static fr.passerelle.agenda.Permissions.AGENDA_LIRE;
import static fr.passerelle.agenda.Permissions.AGENDA_TENIR;

import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.GenreDObjet;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The meetings as they declare themselves; the rooms whose work they are give them to their own roles. */
@ApplicationScoped
public class Rencontres implements Capacite {

    static final String OBJET = "rencontre";

    @Override
    public String code() {
        return "agenda";
    }

    @Override
    public String titre() {
        return "Rencontres";
    }

    @Override
    public int rang() {
        return 40;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(Permission.sansPersonne(AGENDA_LIRE, "Voir les rencontres et leurs comptes rendus"),
                new Permission(AGENDA_TENIR, "Convoquer des rencontres, tenir leurs présences et leurs comptes rendus"));
    }

    @Override
    public List<GenreDObjet> objets() {
        return List.of(new GenreDObjet(OBJET, "Rencontre"));
    }

    @Override
    public List<Texte> textes() {
        return TextesDesRencontres.tous();
    }
}
