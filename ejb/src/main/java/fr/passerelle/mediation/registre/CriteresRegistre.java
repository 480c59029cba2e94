package fr.passerelle.mediation.registre;

import fr.passerelle.mediation.nomenclature.Libelle;
import fr.passerelle.socle.commun.Parametres;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which cases are looked for. It says exactly what the address says: {@link #depuis} and {@link #enParametres} are inverse
 * of each other. What an address says in a way nobody knows is left out.
 *
 * @param texte reference, file number, names or words of the request; empty when none is searched
 * @param choix the chosen values of each filter, in display order; a filter without value is absent
 * @param annees years of receipt (R-MED-24)
 * @param trimestres quarters of receipt, 1 to 4
 * @param titulaires sign-in names of holders, or {@link #SANS_TITULAIRE}, or {@link #MOI}
 */
public record CriteresRegistre(String texte, Map<Filtre, List<Libelle>> choix, SortedSet<Integer> annees,
        SortedSet<Integer> trimestres, SortedSet<String> titulaires) {

    /** Stands, among the holders, for nobody. */
    public static final String SANS_TITULAIRE = "-";
    /** Stands, among the holders, for whoever reads: the same link serves everyone. */
    public static final String MOI = "moi";

    public static final String TEXTE = "q";
    public static final String ANNEE = "annee";
    public static final String TRIMESTRE = "trimestre";
    public static final String TITULAIRE = "titulaire";

    /** Without the sign that asks for tolerance: a search of the greatest length may be widened as any other. */
    private static final int TEXTE_MAX = 200;
    private static final String UN_TITULAIRE = "-|[a-z0-9._@-]{1,100}";

    public CriteresRegistre {
        texte = propre(texte);
        Map<Filtre, List<Libelle>> ranges = new EnumMap<>(Filtre.class);
        choix.forEach((filtre, valeurs) -> {
            List<Libelle> dansLOrdre = filtre.valeurs().stream().filter(valeurs::contains).toList();
            if (!dansLOrdre.isEmpty()) {
                ranges.put(filtre, dansLOrdre);
            }
        });
        choix = Collections.unmodifiableMap(ranges);
        annees = garder(annees, a -> a >= 2000 && a < 3000);
        trimestres = garder(trimestres, t -> t >= 1 && t <= 4);
        titulaires = garder(titulaires, t -> t.matches(UN_TITULAIRE));
    }

    /** Whether what looks like the words is left out when cases hold the very words. */
    public boolean peutTolerer() {
        return RechercheTexte.peutTolerer(texte);
    }

    /** The same words, with what looks like them. */
    public String texteTolerant() {
        return RechercheTexte.tolerer(texte);
    }

    public static CriteresRegistre aucun() {
        return depuis(Parametres.aucun());
    }

    public static CriteresRegistre depuis(Parametres adresse) {
        Map<Filtre, List<Libelle>> choix = new EnumMap<>(Filtre.class);
        for (Filtre filtre : Filtre.values()) {
            choix.put(filtre, adresse.tous(filtre.parametre()).stream().flatMap(c -> filtre.valeur(c).stream()).toList());
        }
        return new CriteresRegistre(adresse.premier(TEXTE), choix, entiers(adresse.tous(ANNEE)),
                entiers(adresse.tous(TRIMESTRE)), new TreeSet<>(adresse.tous(TITULAIRE)));
    }

    public Parametres enParametres() {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        ajouter(valeurs, TEXTE, texte.isEmpty() ? List.of() : List.of(texte));
        choix.forEach((filtre, v) -> ajouter(valeurs, filtre.parametre(), v.stream().map(Libelle::name).toList()));
        ajouter(valeurs, ANNEE, annees.stream().map(String::valueOf).toList());
        ajouter(valeurs, TRIMESTRE, trimestres.stream().map(String::valueOf).toList());
        ajouter(valeurs, TITULAIRE, titulaires);
        return new Parametres(valeurs);
    }

    public boolean sontVides() {
        return enParametres().valeurs().isEmpty();
    }

    public List<Libelle> valeurs(Filtre filtre) {
        return choix.getOrDefault(filtre, List.of());
    }

    /** The filters in words for the journal: what was searched as free text may be a name and is not repeated. */
    String enClair() {
        Parametres sansTexte = enParametres().avec(TEXTE, List.of());
        String filtres = sansTexte.valeurs().isEmpty() ? "" : sansTexte.enRequete().replace("&", ", ");
        return texte.isEmpty() ? filtres : (filtres.isEmpty() ? "" : filtres + ", ") + "recherche de texte";
    }

    private static void ajouter(Map<String, List<String>> valeurs, String nom, Collection<String> v) {
        if (!v.isEmpty()) {
            valeurs.put(nom, List.copyOf(v));
        }
    }

    private static SortedSet<Integer> entiers(List<String> textes) {
        TreeSet<Integer> entiers = new TreeSet<>();
        textes.stream().filter(t -> t.matches("\\d{1,4}")).map(Integer::valueOf).forEach(entiers::add);
        return entiers;
    }

    private static <T extends Comparable<T>> SortedSet<T> garder(SortedSet<T> valeurs, Predicate<T> valable) {
        TreeSet<T> gardees = new TreeSet<>(valeurs);
        gardees.removeIf(valable.negate());
        return Collections.unmodifiableSortedSet(gardees);
    }

    private static String propre(String texte) {
        String compose = Normalizer.normalize(texte, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        String signe = RechercheTexte.signe(compose);
        return couper(compose.substring(0, compose.length() - signe.length())) + signe;
    }

    private static String couper(String texte) {
        int longueur = texte.codePointCount(0, texte.length());
        return longueur <= TEXTE_MAX ? texte : texte.substring(0, texte.offsetByCodePoints(0, TEXTE_MAX)).strip();
    }
}
