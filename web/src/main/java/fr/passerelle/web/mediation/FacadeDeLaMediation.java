package fr.passerelle.web.mediation;

import static fr.passerelle.mediation.Permissions.AGREGATS_LIRE;
import static fr.passerelle.mediation.Permissions.EQUITE_DECIDER;
import static fr.passerelle.mediation.Permissions.PRECONISATION_LIRE;
import static fr.passerelle.mediation.Permissions.PRECONISATION_SUIVRE;
import static fr.passerelle.mediation.Permissions.QUESTION_REPONDRE;
import static fr.passerelle.mediation.Permissions.REPRISE_IMPORTER;
import static fr.passerelle.mediation.Permissions.SAISINE_CONSERVER;
import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_ENREGISTRER;
import static fr.passerelle.mediation.Permissions.SAISINE_GERER;
import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;
import static fr.passerelle.mediation.Permissions.TEXTES_MEDIATION;

import fr.passerelle.web.socle.facade.Entree;
import fr.passerelle.web.socle.facade.Facade;
import fr.passerelle.web.socle.facade.Morceau;
import fr.passerelle.web.socle.facade.Raccourci;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where mediation shows itself. */
@ApplicationScoped
class FacadeDeLaMediation implements Facade {

    /** Those to be sent: the others are a click away. */
    private static final String LETTRES = "/mediation/lettres?etat=A_EXPEDIER";

    @Override
    public String capacite() {
        return "mediation";
    }

    @Override
    public List<Entree> menu() {
        return List.of(
                Entree.de("/mediation/saisines", "inbox", "Saisines", SAISINE_LISTER),
                Entree.de("/mediation/nouvelle", "file-plus", "Enregistrer une saisine", SAISINE_ENREGISTRER),
                Entree.de(LETTRES, "send", "Lettres à expédier", SAISINE_GERER),
                Entree.de("/mediation/questions", "message-circle-question-mark", "Questions du médiateur", QUESTION_REPONDRE),
                Entree.de("/mediation/recommandations", "scale", "Propositions en équité", EQUITE_DECIDER),
                Entree.de("/mediation/preconisations", "clipboard-list", "Préconisations", PRECONISATION_LIRE, PRECONISATION_SUIVRE),
                Entree.de("/mediation/bilan", "chart-column", "Bilan", AGREGATS_LIRE),
                Entree.de("/mediation/enquete", "message-circle-question-mark", "Enquête après la clôture", AGREGATS_LIRE),
                Entree.de("/mediation/import", "upload", "Reprise des années passées", REPRISE_IMPORTER),
                Entree.de("/mediation/conservation", "archive", "Conservation des saisines", SAISINE_CONSERVER),
                Entree.de("/courriels/textes", "pencil", "Textes des courriels et des lettres", TEXTES_MEDIATION),
                Entree.de("/mediation/modeles", "file-text", "Modèles de réponse", TEXTES_MEDIATION));
    }

    @Override
    public List<Entree> gestes() {
        return List.of(Entree.de("/mediation/nouvelle", "file-plus", "Enregistrer une saisine", SAISINE_ENREGISTRER));
    }

    @Override
    public List<Morceau> accueil() {
        return List.of(Morceau.de("/WEB-INF/mediation/tableau/accueil.xhtml"));
    }

    @Override
    public List<Morceau> compte() {
        return List.of(Morceau.de("/WEB-INF/socle/compte/signature.xhtml", SAISINE_GERER), Morceau.de("/WEB-INF/mediation/compte/absence.xhtml", SAISINE_DECIDER));
    }

    @Override
    public List<Morceau> aide() {
        return List.of(Morceau.de("/WEB-INF/mediation/aide.xhtml", SAISINE_ENREGISTRER, SAISINE_LISTER, SAISINE_DECIDER, SAISINE_GERER, QUESTION_REPONDRE, EQUITE_DECIDER,
                PRECONISATION_LIRE, PRECONISATION_SUIVRE, AGREGATS_LIRE));
    }

    @Override
    public List<Raccourci> raccourcis() {
        return List.of(Raccourci.de("n", "Enregistrer une saisine", "/mediation/nouvelle", SAISINE_ENREGISTRER),
                Raccourci.de("g s", "Saisines", "/mediation/saisines", SAISINE_LISTER),
                Raccourci.de("g l", "Lettres à expédier", LETTRES, SAISINE_GERER));
    }

    @Override
    public String pied() {
        return "médiation administrative de la Caf";
    }

    @Override
    public String quandUnCompteEstSuspendu() {
        return "Ses saisines gardent leur titulaire.";
    }

    @Override
    public String usageDuService() {
        return "Celui que le médiateur choisit pour poser une question.";
    }
}
