package fr.passerelle.web.socle.journal;

import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.lecture.JournalService;
import fr.passerelle.socle.journal.lecture.LecteurDossier;
import fr.passerelle.web.socle.listes.ListePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who did, saw, printed or exported what, when, why and from where. Its address says all it shows. */
@Named
@RequestScoped
public class JournalPage {

    @Inject
    private ListePage liste;
    @Inject
    private JournalService journal;
    @Inject
    private JournalEnClair enClair;

    private List<String> designes;
    private List<LecteurDossier> lecteurs;

    /** Who has seen the subjects the filter names; none when it names none. */
    public List<LecteurDossier> getLecteurs() {
        if (lecteurs == null) {
            lecteurs = designes().isEmpty() ? List.of() : journal.lecteurs(designes());
        }
        return lecteurs;
    }

    /** The subjects asked about, as a sentence names them. */
    public String getDossiers() {
        return String.join(", ", designes());
    }

    private List<String> designes() {
        if (designes == null) {
            String saisi = liste.valeur("reference");
            designes = saisi.isEmpty() ? List.of() : journal.designes(saisi);
        }
        return designes;
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
