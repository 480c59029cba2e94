package fr.passerelle.web.socle.facade;

import static fr.passerelle.socle.Permissions.COMPTES_ADMINISTRER;
import static fr.passerelle.socle.Permissions.COURRIELS_ADMINISTRER;
import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;
import static fr.passerelle.socle.Permissions.EXPLOITATION;
import static fr.passerelle.socle.Permissions.JOURNAL_CONSERVER;
import static fr.passerelle.socle.Permissions.JOURNAL_LIRE;

import fr.passerelle.socle.capacites.Population;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where those go who keep the house rather than what is done in it. */
@ApplicationScoped
class FacadeDuSocle implements Facade {

    @Override
    public String capacite() {
        return "socle";
    }

    @Override
    public List<Entree> menu() {
        return List.of(
                Entree.de("/journal", "history", "Journal des accès", JOURNAL_LIRE),
                Entree.de("/conservation", "archive", "Durées de conservation", JOURNAL_CONSERVER),
                Entree.de("/droits/acces", "user-check", "Droit d’accès", DROITS_REPONDRE),
                Entree.de("/administration/etat", "info", "État de la maison", EXPLOITATION),
                Entree.de("/administration/comptes", "users", "Comptes", COMPTES_ADMINISTRER),
                Entree.de("/administration/courriels", "mail", "Courriels", COURRIELS_ADMINISTRER),
                Entree.de("/administration/travaux", "clock", "Travaux", EXPLOITATION),
                Entree.de("/administration/reglages", "settings", "Réglages", EXPLOITATION));
    }

    @Override
    public List<Morceau> accueil() {
        return List.of(Morceau.de("/WEB-INF/socle/accueil/attentes.xhtml", COMPTES_ADMINISTRER, COURRIELS_ADMINISTRER),
                Morceau.de("/WEB-INF/socle/accueil/maison.xhtml", JOURNAL_LIRE, COMPTES_ADMINISTRER));
    }

    @Override
    public List<Morceau> aide() {
        return List.of(Morceau.de("/WEB-INF/socle/aide/maison.xhtml", COMPTES_ADMINISTRER, COURRIELS_ADMINISTRER, EXPLOITATION, JOURNAL_LIRE, JOURNAL_CONSERVER,
                DROITS_REPONDRE), Morceau.de("/WEB-INF/socle/aide/partout.xhtml"));
    }

    @Override
    public List<Porte> portes() {
        return List.of(new Porte(Population.AGENT, ""), new Porte(Population.USAGER, "/usagers"));
    }

    @Override
    public List<String> pagesOuvertes() {
        return List.of("/code-de-connexion", "/mot-de-passe-oublie", "/nouveau-mot-de-passe", "/code-remis", "/adresse-changee", "/force", "/enquete", "/calendrier.ics");
    }
}
