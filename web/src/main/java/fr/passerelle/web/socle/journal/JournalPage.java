package fr.passerelle.web.socle.journal;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Sujets;
import fr.passerelle.socle.journal.lecture.JournalService;
import fr.passerelle.socle.journal.lecture.LecteurDossier;
import fr.passerelle.socle.journal.lecture.LigneJournal;
import fr.passerelle.socle.journal.lecture.RechercheJournal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who did, saw, printed or exported what, when, why and from where. Its address says all it shows. */
@Named
@RequestScoped
public class JournalPage {

    private static final int LIGNES = 50;

    @Inject
    private JournalService journal;
    @Inject
    private JournalDansLAdresse adresse;
    @Inject
    private JournalEnClair enClair;
    @Inject
    private Sujets sujets;
    @Inject
    private HttpServletRequest demande;

    private RechercheJournal recherche;
    private Tranche<LigneJournal> tranche;
    private List<LecteurDossier> lecteurs = List.of();

    public void chercher() {
        recherche = adresse.lire(Parametres.de(demande.getParameterMap()));
        String page = demande.getParameter("page");
        tranche = journal.chercher(recherche, page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, LIGNES);
        if (recherche.dossiers() != null && !recherche.dossiers().isEmpty()) {
            lecteurs = journal.lecteurs(recherche.dossiers());
        }
    }

    public Tranche<LigneJournal> getTranche() {
        return tranche;
    }

    /** Who has seen the subjects the filter names; none when it names none. */
    public List<LecteurDossier> getLecteurs() {
        return lecteurs;
    }

    /** A reference that looks true. */
    public String getExemple() {
        return sujets.exemples();
    }

    /** The subjects asked about, as a sentence names them. */
    public String getDossiers() {
        return recherche.dossiers() == null ? "" : String.join(", ", recherche.dossiers());
    }

    public List<ActeJournal> getActes() {
        return List.of(ActeJournal.values());
    }

    public List<SelectItem> getObjets() {
        return journal.objets().stream().map(o -> new SelectItem(o, enClair.objet(o))).toList();
    }

    public String objet(String code) {
        return enClair.objet(code);
    }

    public String detail(String detail) {
        return enClair.detail(detail);
    }

    public String ton(ActeJournal acte) {
        return JournalEnClair.ton(acte);
    }

    public String icone(ActeJournal acte) {
        return JournalEnClair.icone(acte);
    }
}
