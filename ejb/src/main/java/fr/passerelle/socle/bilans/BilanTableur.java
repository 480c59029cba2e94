package fr.passerelle.socle.bilans;

import fr.passerelle.socle.commun.tableur.Tableur;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of a bilan as a table for a spreadsheet: the printed values, and the numbers behind them. */
public final class BilanTableur {

    private static final List<String> TITRES = List.of("Code", "Répartition", "Indicateur", "Numérateur", "Dénominateur",
            "Valeur", "Unité", "Année précédente", "Écart", "Écart en %", "Approché", "Formule");
    private static final List<String> TITRES_LUS = List.of("Répartition", "Indicateur", "Nombre", "Sur", "Valeur", "Unité",
            "Année précédente", "Écart", "Écart en\u202f%", "Approché", "Calcul", "Source");

    private BilanTableur() {
    }

    /** For another program: every column, each figure under its code; where it was published, if it was only that. */
    public static void ecrire(Bilan<?> bilan, Tableur tableur) throws IOException {
        List<String> titres = bilan.estParu() ? Stream.concat(TITRES.stream(), Stream.of("Source")).toList() : TITRES;
        tableur.titres(titres);
        for (List<Object> ligne : lignes(bilan, Repartition::lignes)) {
            tableur.ligne(ligne.subList(0, titres.size()));
        }
    }

    /** For people: no code, no column that says nothing, and in one line what is hidden of a breakdown. */
    public static void ecrirePourLecture(Bilan<?> bilan, Tableur tableur) throws IOException {
        List<List<Object>> lignes = lignes(bilan, Repartition::montrees);
        List<Integer> dites = IntStream.range(0, TITRES_LUS.size())
                .filter(c -> lignes.stream().map(l -> l.get(c + 1)).anyMatch(v -> v != null && !"".equals(v))).boxed().toList();
        tableur.titres(dites.stream().map(TITRES_LUS::get).toList());
        for (List<Object> ligne : lignes) {
            tableur.ligne(dites.stream().map(c -> ligne.get(c + 1)).collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
        }
    }

    private static List<List<Object>> lignes(Bilan<?> bilan, Function<Repartition, List<Indicateur>> deChacune) {
        List<List<Object>> lignes = new ArrayList<>();
        if (bilan.estParu()) {
            bilan.parus().forEach(p -> lignes.add(ligne(p.repartition(), p.chiffre(), "≈", p.source())));
            return lignes;
        }
        bilan.indicateurs().forEach(i -> lignes.add(ligne("", i)));
        bilan.repartitions().forEach(r -> deChacune.apply(r).forEach(i -> lignes.add(ligne(r.libelle(), i))));
        return lignes;
    }

    private static List<Object> ligne(String repartition, Indicateur i) {
        return ligne(repartition, i, i.n1().approchee() ? "≈" : "", "");
    }

    private static List<Object> ligne(String repartition, Indicateur i, String approche, String source) {
        boolean cache = i.numerateur() == null && (i.denominateur() != null || i.estCache());
        return Arrays.asList(i.code(), repartition, i.libelle(), cache ? Affichage.NON_DIFFUSE : i.numerateur(), i.denominateur(),
                arrondie(i.valeur(), i.decimales()), unite(i.unite()), arrondie(i.n1().precedente(), i.decimales()), arrondie(i.n1().ecart(), i.decimales()),
                arrondie(i.n1().ecartPourcent(), 0), approche, i.formule(), source);
    }

    private static BigDecimal arrondie(BigDecimal valeur, int decimales) {
        return valeur == null ? null : Affichage.arrondi(valeur, decimales);
    }

    private static String unite(Unite unite) {
        return switch (unite) {
            case NOMBRE -> "";
            case POURCENT -> "%";
            case JOURS -> "jours";
            case EUROS -> "€";
        };
    }
}
