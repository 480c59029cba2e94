package fr.passerelle.web.partenaires;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.partenaires.Permissions.CONVENTION_REPRENDRE;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SIGNER;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SUSPENDRE;
import static fr.passerelle.partenaires.Permissions.HABILITATION_GERER;
import static fr.passerelle.partenaires.Permissions.HABILITATION_LIRE;
import static fr.passerelle.partenaires.Permissions.PARTENAIRE_ECRIRE;
import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;
import static fr.passerelle.partenaires.Permissions.PARTENARIATS_CHIFFRES;
import static fr.passerelle.partenaires.Permissions.PORTAIL_ADMINISTRER;
import static fr.passerelle.partenaires.Permissions.PORTAIL_ENTRER;
import static fr.passerelle.partenaires.Permissions.PORTAIL_SIGNER;
import static fr.passerelle.partenaires.Permissions.REVUE_MENER;
import static fr.passerelle.partenaires.Permissions.TEXTES_PARTENAIRES;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.web.socle.facade.Entree;
import fr.passerelle.web.socle.facade.Facade;
import fr.passerelle.web.socle.facade.Morceau;
import fr.passerelle.web.socle.facade.Porte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where the partners' room shows itself. */
@ApplicationScoped
class FacadeDesPartenaires implements Facade {

    private static final Porte.Accueil PORTAIL = new Porte.Accueil("/partenaires/portail", "Mon Compte Partenaire",
            "Si elle vous était ouverte, votre page d’accueil dit pour chaque service s’il est ouvert, sinon pourquoi, et que faire.");

    @Override
    public String capacite() {
        return "partenaires";
    }

    @Override
    public List<Entree> menu() {
        return List.of(
                Entree.de("/partenaires/partenaires", "handshake", "Partenaires", PARTENAIRE_LIRE),
                Entree.de("/partenaires/demandes", "inbox", "Demandes d’accès", CONVENTION_INSTRUIRE),
                Entree.de("/partenaires/conventions", "file-text", "Conventions", PARTENAIRE_LIRE),
                Entree.de("/partenaires/echeances", "calendar", "Échéancier des conventions", PARTENAIRE_LIRE),
                Entree.de("/partenaires/calendrier", "clock", "Calendrier", PARTENAIRE_LIRE),
                Entree.de("/partenaires/signatures", "pencil", "Signatures", CONVENTION_INSTRUIRE, CONVENTION_SIGNER),
                Entree.de("/partenaires/habilitations", "shield", "Habilitations", HABILITATION_LIRE),
                Entree.de("/partenaires/revues", "clipboard-list", "Revues annuelles", REVUE_MENER, HABILITATION_LIRE),
                Entree.de("/partenaires/messagerie", "mail", "Messagerie des partenaires", PARTENAIRE_ECRIRE),
                Entree.de("/partenaires/import", "upload", "Reprise des conventions", CONVENTION_REPRENDRE),
                Entree.de("/partenaires/tableau", "layout-dashboard", "Tableau des partenariats", PARTENARIATS_CHIFFRES),
                Entree.de("/partenaires/bilan", "chart-column", "Bilan des partenariats", PARTENARIATS_CHIFFRES),
                Entree.de("/courriels/textes", "pencil", "Textes des courriels et des lettres", TEXTES_PARTENAIRES),
                Entree.de("/partenaires/demande", "file-plus", "Ma demande d’accès", PORTAIL_SIGNER),
                Entree.de("/partenaires/signer", "pencil", "Documents à signer", PORTAIL_SIGNER),
                Entree.de("/partenaires/mes-utilisateurs", "users", "Mes utilisateurs", PORTAIL_ADMINISTRER),
                Entree.de("/partenaires/ma-revue", "clipboard-list", "Revue annuelle des accès", PORTAIL_ADMINISTRER),
                Entree.de("/partenaires/mes-contrats", "file-text", "Mes contrats", PORTAIL_ENTRER),
                Entree.de("/partenaires/mes-documents", "archive", "Mes documents", PORTAIL_ENTRER),
                Entree.de("/partenaires/messages", "mail", "Messages", PORTAIL_ENTRER),
                Entree.de("/partenaires/aide", "circle-question-mark", "Aide", PORTAIL_ENTRER));
    }

    @Override
    public List<Morceau> accueil() {
        return List.of(
                Morceau.de("/WEB-INF/partenaires/attentes.xhtml", CONVENTION_INSTRUIRE, CONVENTION_SIGNER, CONVENTION_SUSPENDRE, HABILITATION_GERER),
                Morceau.de("/WEB-INF/partenaires/messages/accueil.xhtml", PARTENAIRE_ECRIRE));
    }

    @Override
    public List<Morceau> aide() {
        return List.of(
                Morceau.de("/WEB-INF/partenaires/aide/caf.xhtml", PARTENAIRE_LIRE, CONVENTION_INSTRUIRE, CONVENTION_SIGNER, CONVENTION_SUSPENDRE, HABILITATION_LIRE,
                        HABILITATION_GERER, REVUE_MENER, PARTENAIRE_ECRIRE, PARTENARIATS_CHIFFRES),
                Morceau.de("/WEB-INF/partenaires/aide/portail.xhtml", PORTAIL_ENTRER));
    }

    /** Landlords have theirs, apart from the others' (R-PART-18). */
    @Override
    public List<Porte> portes() {
        return List.of(new Porte(Population.PARTENAIRE, "/partenaires", PORTAIL), new Porte(Population.PARTENAIRE, "/bailleurs", PORTAIL));
    }
}
