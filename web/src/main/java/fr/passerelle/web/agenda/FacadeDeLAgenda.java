package fr.passerelle.web.agenda;

import static fr.passerelle.agenda.Permissions.AGENDA_LIRE;
import static fr.passerelle.agenda.Permissions.AGENDA_TENIR;

import fr.passerelle.web.socle.facade.Entree;
import fr.passerelle.web.socle.facade.Facade;
import fr.passerelle.web.socle.facade.Morceau;
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
                Entree.de("/agenda/calendrier", "calendar", "Calendrier", AGENDA_LIRE),
                Entree.de("/courriels/textes", "pencil", "Textes des courriels et des lettres", AGENDA_TENIR));
    }

    @Override
    public List<Morceau> aide() {
        return List.of(Morceau.de("/WEB-INF/agenda/aide.xhtml", AGENDA_LIRE));
    }
}
