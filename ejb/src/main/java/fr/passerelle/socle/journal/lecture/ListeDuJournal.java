package fr.passerelle.socle.journal.lecture;

import static fr.passerelle.socle.Permissions.JOURNAL_LIRE;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Sujets;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.Trace;
import fr.passerelle.socle.listes.Tri;
import fr.passerelle.socle.listes.Vue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of the journal, the latest first. */
@ApplicationScoped
class ListeDuJournal extends Liste<LigneJournal> {

    static final String LECTURE = "j.id, j.le, j.qui, j.acte, j.objet, j.reference, j.detail, j.motif, j.adresse, j.dossier";
    private static final String UN_OBJET = "[\\p{L} _-]{1,60}";

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Capacites capacites;
    @Inject
    private Sujets sujets;
    @Inject
    private SujetsDesignes designes;

    ListeDuJournal() {
        super("journal", "ligne", "journal.acte j", "j.id", LECTURE, JOURNAL_LIRE);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.de("quand", "j.id", "j.id desc"), Ordre.alphabetique("qui", Annuaire.nomDe("j.qui"), this), Ordre.parRang("acte", "j.acte", ActeJournal.values(), this),
                Ordre.alphabetique("objet", "j.objet", this), Ordre.alphabetique("adresse", "j.adresse", this),
                Ordre.alphabetique("detail", "j.detail", this), Ordre.alphabetique("motif", "j.motif", this));
    }

    @Override
    public Tri triUsuel() {
        return new Tri("quand", true);
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.recherche("reference", "Qui a vu ce dossier\u202f? Référence ou n° de dossier", saisi -> designes.par(saisi)
                        .map(ConditionsDuJournal::dossiers).orElseGet(() -> ConditionsDuJournal.reference(saisi))).max(60).exemple(sujets.exemples()),
                Filtre.texte("qui", "Compte", texte -> ConditionsDuJournal.qui(texte, annuaire.nommes(texte))).max(100),
                Filtre.choix("acte", "Acte", Option.de(ActeJournal.values(), ActeJournal::libelle), "j.acte"),
                Filtre.choix("objet", "Sur quoi", lue -> objets(), o -> o.matches(UN_OBJET), o -> Condition.de("j.objet = :objet", "objet", o)),
                Filtre.depuis("du", "Depuis le", "j.le"),
                Filtre.jusquAu("au", "Jusqu’au", "j.le"));
    }

    /** The kinds of things the journal tells about. */
    private List<Option> objets() {
        List<String> codes = Lignes.de(em.createNativeQuery("select distinct objet from journal.acte order by objet", String.class));
        return codes.stream().map(code -> new Option(code, capacites.objets().stream().filter(o -> o.code().equals(code)).findFirst()
                .map(o -> o.libelle()).orElseGet(() -> code.substring(0, 1).toUpperCase(Locale.FRENCH) + code.substring(1))))
                .sorted(Comparator.comparing(o -> TextePropre.clef(o.libelle()))).toList();
    }

    @Override
    public List<Colonne<LigneJournal>> colonnes() {
        return List.of(
                Colonne.<LigneJournal>de("quand", "Quand", LigneJournal::quand).triee(),
                Colonne.<LigneJournal>affichee("qui", "Qui").triee(),
                Colonne.exportee("Compte", LigneJournal::qui),
                Colonne.exportee("Nom", LigneJournal::nom),
                Colonne.<LigneJournal>de("acte", "Acte", l -> l.acte().libelle()).triee(),
                Colonne.exportee("Objet", LigneJournal::objet),
                Colonne.exportee("Référence", LigneJournal::reference),
                Colonne.exportee(sujets.titre(), LigneJournal::dossier),
                Colonne.exportee("Détail", LigneJournal::detail),
                Colonne.exportee("Motif", LigneJournal::motif),
                Colonne.exportee("Adresse", LigneJournal::adresse),
                Colonne.exportee("N°", LigneJournal::id),
                Colonne.<LigneJournal>affichee("objet", "Sur quoi").triee(),
                Colonne.<LigneJournal>affichee("detail", "Quoi").triee(),
                Colonne.<LigneJournal>affichee("motif", "Pourquoi").triee(),
                Colonne.<LigneJournal>affichee("adresse", "D’où").triee());
    }

    @Override
    public List<LigneJournal> lignes(List<Lue> lues) {
        Map<String, String> noms = annuaire.noms(lues.stream().map(l -> l.texte("qui")).toList());
        return lues.stream().map(l -> new LigneJournal(l.nombre("id"), l.instant("le"), l.texte("qui"), noms.get(l.texte("qui")),
                l.code(ActeJournal.class, "acte"), l.texte("objet"), l.texte("reference"), l.texte("detail"), l.texte("motif"),
                l.texte("adresse"), l.texte("dossier"))).toList();
    }

    /** The subjects it was asked about, never the number or the words that led to them. */
    @Override
    public Trace trace(Vue vue, long lignes) {
        String saisi = vue.criteres().premier("reference");
        return new Trace("journal", saisi.isEmpty() ? null : designes.par(saisi).map(d -> String.join(", ", d)).orElse(saisi), null);
    }
}
