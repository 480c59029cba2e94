package fr.passerelle.mediation.dossier;

import static fr.passerelle.mediation.Permissions.SAISINE_LIRE;
import static fr.passerelle.mediation.Permissions.SAISINE_NOTES;
import static fr.passerelle.mediation.Permissions.SAISINE_TOUTES;
import static fr.passerelle.socle.Permissions.JOURNAL_LIRE;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.mediation.acte.Gardes;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Shows a case to one who may read it, and keeps the trace that it was shown (R-MED-29). */
@Stateless
public class DossierService {

    /** The columns, at every level of the document, that name an agent by sign-in name. */
    private static final Set<String> AGENTS = Set.of("titulaire", "enregistree_par", "posee_par", "repondue_par",
            "proposee_par", "decidee_par", "auteur", "ajoute_par", "identifiant", "garde_par");

    private static final String ANONYME = "Cette saisine est anonymisée\u202f: il n’en reste que ce que comptent les bilans.";

    @Inject
    private DossierRepository dossiers;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Suppleance suppleance;
    @Inject
    private Journal journal;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    /** The case, with the acts this reader may do now. */
    @Autorise(SAISINE_LIRE)
    public DossierSaisine dossier(String reference) {
        DossierSaisine dossier = lire(reference, true);
        journal.noter(ActeJournal.LECTURE, "saisine", reference, null, null);
        return dossier;
    }

    /** The case for its printed file: confidential notes are not even read (R-MED-17). */
    @Autorise(SAISINE_LIRE)
    public DossierSaisine pourImpression(String reference) {
        DossierSaisine dossier = lire(reference, false);
        journal.noter(ActeJournal.IMPRESSION, "saisine", reference, null, null);
        return dossier;
    }

    /**
     * The references of the cases of that file number, for whoever asks the journal who saw them: nothing else of them is
     * told. The number itself is not written in the journal.
     */
    @Autorise(JOURNAL_LIRE)
    public List<String> referencesDuNumero(String numeroAllocataire) {
        List<String> references = dossiers.references(numeroAllocataire);
        journal.noter(ActeJournal.LECTURE, "journal", null, "Saisines cherchées par numéro de dossier", null);
        return references;
    }

    private DossierSaisine lire(String reference, boolean avecNotes) {
        Appelant moi = appelants.courant();
        Lecture lu = dossiers.lire(reference, moi, suppleance.supplee(moi),
                        avecNotes && moi.peut(SAISINE_NOTES))
                .map(Lecture::new)
                .orElseThrow(() -> new Introuvable("saisine " + reference));
        LocalDate aujourdhui = LocalDate.now(horloge);
        Composition c = new Composition(lu, annuaire.noms(agents(lu)), aujourdhui, seuils);
        DossierSaisine.Demande demande = c.demande();
        boolean anonyme = lu.date("anonymisee_le") != null;
        ActesOfferts offerts = new ActesOfferts(moi, lu.texte("titulaire"), new Gardes(seuils, aujourdhui, lu.vrai("annee_arretee")));
        return new DossierSaisine(reference, lu.entier("version"), c.entete(), demande, c.examen(), c.reponse(), c.fin(),
                c.suspension(), c.questions(), c.propositions(), c.suivis(), c.lettres(), c.documents(), notesLisibles(c, moi, lu),
                c.evenements(), c.cycles(), c.liens(), anonyme ? List.of() : offerts.pour(Situation.de(demande, lu)),
                anonyme ? ANONYME : offerts.lectureSeule(), c.prepares());
    }

    /** A deputy reads the notes of his own cases only, even while he stands in for the mediator (rights matrix). */
    private static List<DossierSaisine.NoteVue> notesLisibles(Composition c, Appelant moi, Lecture lu) {
        boolean lisibles = moi.peut(SAISINE_TOUTES) || moi.identifiant().equals(lu.texte("titulaire"));
        return lisibles ? c.notes() : List.of();
    }

    static Set<String> agents(Lecture lu) {
        Set<String> agents = new TreeSet<>();
        nommes(lu.noeud(), agents);
        return agents;
    }

    private static void nommes(JsonNode noeud, Set<String> agents) {
        noeud.properties().forEach(colonne -> {
            if (AGENTS.contains(colonne.getKey()) && colonne.getValue().isTextual()) {
                agents.add(colonne.getValue().textValue());
            }
        });
        noeud.elements().forEachRemaining(dedans -> nommes(dedans, agents));
    }
}
