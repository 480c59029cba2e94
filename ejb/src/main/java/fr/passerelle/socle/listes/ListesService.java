package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Ouvert;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Any list of the house: only what the reader may see is listed, counted or exported. */
@Stateless
public class ListesService {

    private static final int PREMIERE = 1;
    /** How far a record is looked for around the place it had. */
    private static final int AUTOUR = 3;
    private static final int RANG_AU_PLUS = 1_000_000;

    @Inject
    private Listes listes;
    @Inject
    private LecteurDeListes lecteur;
    @Inject
    private Totaux totaux;
    @Inject
    private JournalDesExports exports;
    @Inject
    private JournalDesRecherches recherches;
    @Inject
    private Appelants appelants;

    /** The page an address asks for; beyond the last page, the last one. Words no line holds find what looks like them. */
    @Ouvert("chaque liste dit quelles permissions l’ouvrent, et les demande ici")
    public ListeLue<?> lire(String code, Parametres adresse) {
        return lire(listes.ouverte(code), adresse);
    }

    /** Writes all that an address asks for, in its order and with its columns, and nothing else. */
    @Ouvert("chaque liste dit quelles permissions l’ouvrent, et les demande ici")
    public void exporter(String code, Parametres adresse, Tableur sortie) throws IOException {
        exporter(listes.ouverte(code), adresse, sortie);
    }

    /** How many lines an address asks for. */
    @Ouvert("chaque liste dit quelles permissions l’ouvrent, et les demande ici")
    public long compter(String code, Parametres adresse) {
        Liste<?> liste = listes.ouverte(code);
        Vue vue = Vue.depuis(liste, adresse);
        lecteur.prealable(liste, vue);
        Requete.Recherche recherche = recherche(liste, vue);
        return lecteur.compter(liste, retenue(liste, recherche));
    }

    /** What that list understands of an address, and nothing else. */
    @Ouvert("chaque liste dit quelles permissions l’ouvrent, et les demande ici")
    public Vue comprendre(String code, Parametres adresse) {
        return Vue.depuis(listes.ouverte(code), adresse);
    }

    /**
     * The record before or after one of that view, wherever it moved by a place; when it left the view, what took its place comes next.
     *
     * @param rang its place when the view was read, from one
     * @param nommee how its address names it
     * @return nothing at either end
     */
    @Ouvert("chaque liste dit quelles permissions l’ouvrent, et les demande ici")
    public Optional<Fiche.Voisine> voisine(String code, Parametres adresse, long rang, String nommee, boolean suivante) {
        Liste<?> liste = listes.ouverte(code);
        if (liste.fiche() == null || rang < 1 || rang > RANG_AU_PLUS) {
            return Optional.empty();
        }
        Vue vue = Vue.depuis(liste, adresse);
        lecteur.prealable(liste, vue);
        int debut = (int) Math.max(0, rang - 1 - AUTOUR);
        List<String> nommees = lecteur.nommees(liste, recherche(liste, vue), debut, (int) (rang + AUTOUR - debut));
        int sienne = (int) (rang - 1 - debut);
        int ici = nommee.isEmpty() ? sienne : nommees.indexOf(nommee);
        int voulue = ici >= 0 ? ici + (suivante ? 1 : -1) : sienne - (suivante ? 0 : 1);
        if (voulue < 0 || voulue >= nommees.size()) {
            return Optional.empty();
        }
        long place = debut + voulue + 1L;
        return Optional.of(new Fiche.Voisine(liste.fiche().adresseDe(nommees.get(voulue)), place, (int) ((place - 1) / vue.taille()) + 1));
    }

    private <L> ListeLue<L> lire(Liste<L> liste, Parametres adresse) {
        Vue vue = Vue.depuis(liste, adresse);
        Requete.Recherche recherche = recherche(liste, vue);
        boolean avecSesVues = liste.estReglable();
        Lue prealable = lecteur.prealable(liste, vue, avecSesVues ? appelants.courant().identifiant() : null);
        String marques = liste.marques() == null ? null : prealable.texte("marques");
        Etendue lues = lire(liste, recherche, marques, vue.taille(), Vue.page(adresse));
        Tranche<L> tranche = new Tranche<>(lues.lignes().isEmpty() ? List.of() : liste.lignes(lues.lignes()), lues.total(), lues.page(),
                vue.taille(), lues.ouPlus());
        recherches.noter(liste, vue, tranche.total());
        return new ListeLue<>(liste, vue, tranche, offerts(liste, vue, prealable), onglets(liste, vue),
                lues.lignes().stream().anyMatch(l -> l.vrai("proche")), cherches(vue, prealable),
                avecSesVues ? VueEnregistree.lire(liste, prealable.texte("vues")) : List.of());
    }

    private static ListeLue.Cherches cherches(Vue vue, Lue prealable) {
        if (!vue.texte().isEmpty() && Terme.de(vue.texte()).isEmpty()) {
            return ListeLue.Cherches.RIEN;
        }
        return !vue.texte().isEmpty() && prealable.vrai("courants") ? ListeLue.Cherches.NOMS : ListeLue.Cherches.TOUT;
    }

    private List<Onglet> onglets(Liste<?> liste, Vue ici) {
        return liste.onglets(appelants.courant()).stream().map(o -> o.depuis(liste, ici)).toList();
    }

    private record Etendue(List<Lue> lignes, long total, int page, boolean ouPlus) {
    }

    private Etendue lire(Liste<?> liste, Requete.Recherche recherche, String marques, int taille, int voulue) {
        Requete requete = recherche.souple();
        List<Lue> lignes = lecteur.page(liste, recherche, totaux.connu(liste, marques, requete), voulue, taille);
        if (lignes.isEmpty()) {
            long total = voulue == PREMIERE ? 0 : lecteur.compter(liste, retenue(liste, recherche));
            return voulue == PREMIERE ? new Etendue(List.of(), 0, PREMIERE, false) : lire(liste, recherche, marques, taille, pages(total, taille));
        }
        Lue une = lignes.get(0);
        long total = une.nombre("total");
        totaux.retenir(liste, marques, requete, total);
        int derniere = pages(total, taille);
        return voulue > derniere ? lire(liste, recherche, marques, taille, derniere) : new Etendue(lignes, total, voulue, une.vrai("ou_plus"));
    }

    private static int pages(long total, int taille) {
        return new Tranche<>(List.of(), total, PREMIERE, taille).nombreDePages();
    }

    private <L> void exporter(Liste<L> liste, Parametres adresse, Tableur sortie) throws IOException {
        Vue vue = Vue.depuis(liste, adresse);
        Requete.Recherche recherche = recherche(liste, vue);
        lecteur.prealable(liste, vue);
        Requete requete = retenue(liste, recherche);
        exports.noter(liste.trace(vue, lecteur.compter(liste, requete)));
        Set<String> auChoix = liste.colonnes().stream().filter(Colonne::auChoix).map(Colonne::code).collect(Collectors.toSet());
        List<Colonne<L>> colonnes = liste.colonnes().stream().filter(Colonne::dansLExport).filter(c -> !auChoix.contains(c.compagne()) || vue.montre(c.compagne())).toList();
        sortie.titres(colonnes.stream().map(Colonne::titre).toList());
        try (Stream<Tuple> toutes = lecteur.toutes(liste, requete)) {
            List<Lue> paquet = new ArrayList<>();
            for (Iterator<Tuple> lignes = toutes.iterator(); lignes.hasNext();) {
                paquet.add(new Lue(lignes.next()));
                if (paquet.size() == LecteurDeListes.PAQUET || !lignes.hasNext()) {
                    ecrire(liste, colonnes, paquet, sortie);
                    paquet.clear();
                }
            }
        }
    }

    private static <L> void ecrire(Liste<L> liste, List<Colonne<L>> colonnes, List<Lue> paquet, Tableur sortie) throws IOException {
        for (L ligne : liste.lignes(paquet)) {
            List<Object> cellules = new ArrayList<>();
            colonnes.forEach(c -> cellules.add(c.exportee().apply(ligne)));
            sortie.ligne(cellules);
        }
    }

    private Requete.Recherche recherche(Liste<?> liste, Vue vue) {
        Condition visibles = liste.visibles(appelants.courant());
        Requete souple = new Requete(liste, vue, visibles, false);
        return new Requete.Recherche(souple.chercheDesMots() ? new Requete(liste, vue, visibles, true) : souple, souple);
    }

    /** The very words when lines hold them, else what looks like them. */
    private Requete retenue(Liste<?> liste, Requete.Recherche recherche) {
        boolean lesMotsMemes = !recherche.souple().chercheDesMots() || lecteur.trouve(liste, recherche.stricte());
        return lesMotsMemes ? recherche.stricte() : recherche.souple();
    }

    private static List<ListeLue.Offert> offerts(Liste<?> liste, Vue vue, Lue prealable) {
        return liste.filtres().stream().map(f -> {
            List<Option> options = new ArrayList<>(f.options().apply(prealable));
            if (f.genre() == Filtre.Genre.CHOIX || f.genre() == Filtre.Genre.CHOIX_MULTIPLE) {
                vue.valeurs(f.nom()).stream().filter(v -> options.stream().noneMatch(o -> o.code().equals(v))).forEach(v -> options.add(new Option(v, v)));
            }
            return new ListeLue.Offert(f, List.copyOf(options));
        }).toList();
    }
}
