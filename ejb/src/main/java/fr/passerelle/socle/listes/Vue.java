package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Parametres;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private final Parametres criteres;
    private final Tri tri;
    private final Set<String> colonnes;
    private final int taille;
    private final Parametres adresse;
    private final boolean tropDemandee;

    private Vue(Liste<?> liste, Parametres dite) {
        criteres = criteres(liste, dite);
        tropDemandee = criteres.valeurs().entrySet().stream().anyMatch(c -> c.getValue().size() == Filtre.VALEURS_AU_PLUS
                && dite.tous(c.getKey()).stream().distinct().count() > Filtre.VALEURS_AU_PLUS);
        tri = Tri.lire(liste, dite.premier(TRI));
        Set<String> usuelles = colonnes(liste, Colonne::usuelle);
        List<String> voulues = dite.tous(COLONNE);
        Set<String> choisies = colonnes(liste, c -> voulues.contains(c.code()));
        colonnes = choisies.isEmpty() ? usuelles : choisies;
        List<Integer> tailles = liste.tailles();
        taille = tailles.stream().filter(t -> dite.premier(TAILLE).equals(t.toString())).findFirst().orElse(tailles.get(0));
        adresse = criteres.avec(TRI, tri.equals(liste.triUsuel()) ? List.of() : List.of(tri.code()))
                .avec(COLONNE, colonnes.equals(usuelles) ? List.of() : colonnes)
                .avec(TAILLE, taille == tailles.get(0) ? List.of() : List.of(String.valueOf(taille)));
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

    /** Whether more values of a filter were asked for than are looked at. */
    public boolean tropDemandee() {
        return tropDemandee;
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
}
