package fr.passerelle.web.agenda;

import static fr.passerelle.agenda.Permissions.AGENDA_LIRE;

import fr.passerelle.web.socle.facade.Entree;
import fr.passerelle.web.socle.facade.Facade;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where meetings show themselves. */
@ApplicationScoped
class FacadeDeLAgenda implements Facade {

    @Override
    public String capacite() {
        return "agenda";
    }

    @Override
    public List<Entree> menu() {
        return List.of(Entree.de("/agenda/rencontres", "users", "Rencontres", AGENDA_LIRE),
                Entree.de("/agenda/calendrier", "calendar", "Calendrier", AGENDA_LIRE));
    }
}
