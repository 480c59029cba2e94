package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A list as someone looks at it: a link is a saved view, columns included. Only the number of the page is apart. What an
 * address says in a way nobody knows is left out, and {@link #depuis} is the inverse of {@link #enParametres}.
 */
public final class Vue {

    public static final String TEXTE = "q";
    public static final String TRI = "tri";
    public static final String COLONNE = "colonne";
    public static final String TAILLE = "taille";
    public static final String PAGE = "page";
    public static final String IMPRIMER = "imprimer";

    /** No more lines than that are put on paper. */
    private static final int IMPRIMEES_AU_PLUS = 500;
    private static final int DIT_AU_PLUS = 20;

    private final Parametres criteres;
    private final Tri tri;
    private final Set<String> colonnes;
    private final int taille;
    private final boolean imprimee;
    private final Parametres adresse;
    private final boolean tropDemandee;
    private final List<String> remarques;

    private Vue(Liste<?> liste, Parametres dite) {
        criteres = criteres(liste, dite);
        tropDemandee = criteres.valeurs().entrySet().stream().anyMatch(c -> c.getValue().size() == Filtre.VALEURS_AU_PLUS
                && dite.tous(c.getKey()).stream().distinct().count() > Filtre.VALEURS_AU_PLUS);
        remarques = remarques(liste, dite);
        tri = Tri.lire(liste, dite.premier(TRI));
        Set<String> usuelles = colonnes(liste, Colonne::usuelle);
        List<String> voulues = dite.tous(COLONNE);
        Set<String> choisies = colonnes(liste, c -> voulues.contains(c.code()));
        colonnes = choisies.isEmpty() ? usuelles : choisies;
        List<Integer> tailles = liste.tailles();
        int choisie = tailles.stream().filter(t -> dite.premier(TAILLE).equals(t.toString())).findFirst().orElse(tailles.get(0));
        imprimee = !dite.premier(IMPRIMER).isEmpty();
        taille = imprimee ? IMPRIMEES_AU_PLUS : choisie;
        adresse = criteres.avec(TRI, tri.equals(liste.triUsuel()) ? List.of() : List.of(tri.code()))
                .avec(COLONNE, colonnes.equals(usuelles) ? List.of() : colonnes)
                .avec(TAILLE, choisie == tailles.get(0) ? List.of() : List.of(String.valueOf(choisie)));
    }

    public static Vue depuis(Liste<?> liste, Parametres adresse) {
        return new Vue(liste, adresse);
    }

    /** What may be kept of it: what was typed may name someone and is left out. */
    static Vue aGarder(Liste<?> liste, Parametres adresse) {
        Parametres gardee = adresse.avec(TEXTE, List.of());
        for (Filtre filtre : liste.filtres()) {
            gardee = filtre.seTape() ? gardee.avec(filtre.nom(), List.of()) : gardee;
        }
        return new Vue(liste, gardee);
    }

    /** The page an address asks for; the first when it says nothing one knows. */
    public static int page(Parametres adresse) {
        String page = adresse.premier(PAGE);
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** Says only what differs from the usual view. */
    public Parametres enParametres() {
        return adresse;
    }

    /** The words and filters alone. */
    public Parametres criteres() {
        return criteres;
    }

    /** The words looked for; empty when there are none. */
    public String texte() {
        return criteres.premier(TEXTE);
    }

    /** The values of that filter. */
    public List<String> valeurs(String filtre) {
        return criteres.tous(filtre);
    }

    public Tri tri() {
        return tri;
    }

    public int taille() {
        return taille;
    }

    /** Whether it is to be printed: all its lines at once, as far as paper goes. */
    public boolean imprimee() {
        return imprimee;
    }

    /** Whether more values of a filter were asked for than are looked at. */
    public boolean tropDemandee() {
        return tropDemandee;
    }

    /** What is wrong with its dates, each as a sentence. */
    public List<String> remarques() {
        return remarques;
    }

    /** Whether that column, which one may choose, is shown. */
    public boolean montre(String colonne) {
        return colonnes.contains(colonne);
    }

    /** The filters in words for the journal: what was searched as free text may be a name and is not repeated. */
    public String enClair() {
        String filtres = criteres.avec(TEXTE, List.of()).enRequete().replace("&", ", ");
        return texte().isEmpty() ? filtres : (filtres.isEmpty() ? "" : filtres + ", ") + "recherche de texte";
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Vue vue && adresse.equals(vue.adresse);
    }

    @Override
    public int hashCode() {
        return adresse.hashCode();
    }

    @Override
    public String toString() {
        return adresse.enRequete();
    }

    private static Parametres criteres(Liste<?> liste, Parametres dite) {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        liste.pleinTexte().map(p -> PleinTexte.propre(dite.premier(TEXTE))).filter(t -> !t.isEmpty())
                .ifPresent(t -> valeurs.put(TEXTE, List.of(t)));
        for (Filtre filtre : liste.filtres()) {
            List<String> lues = filtre.lire().apply(dite.tous(filtre.nom()));
            if (!lues.isEmpty()) {
                valeurs.put(filtre.nom(), lues);
            }
        }
        return new Parametres(valeurs);
    }

    private static Set<String> colonnes(Liste<?> liste, Predicate<Colonne<?>> voulue) {
        return liste.colonnes().stream().filter(Colonne::auChoix).filter(voulue).map(Colonne::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One sentence for each date nobody can read, each period that ends before it begins. */
    private static List<String> remarques(Liste<?> liste, Parametres dite) {
        List<String> remarques = new ArrayList<>();
        for (Filtre filtre : liste.filtres()) {
            String dit = dite.premier(filtre.nom());
            if (filtre.genre() == Filtre.Genre.DATE && !TextePropre.estVide(dit)) {
                Optional<LocalDate> jour = Filtre.jour(dit);
                if (jour.isEmpty()) {
                    remarques.add("«\u202f" + Saisi.propre(dit, DIT_AU_PLUS) + "\u202f» n’est pas une date que l’on puisse chercher\u202f: «\u202f" + filtre.libelle() + "\u202f» est ignoré.");
                }
                jour.flatMap(debut -> filtre.finDeLaPeriode().flatMap(fin -> Filtre.jour(dite.premier(fin))).filter(fin -> fin.isBefore(debut)).map(fin ->
                        "La période va du " + Typographie.date(debut) + " au " + Typographie.date(fin) + "\u202f: elle finit avant de commencer, rien ne peut y être."))
                        .ifPresent(remarques::add);
            }
        }
        return remarques;
    }
}
