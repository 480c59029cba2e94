package fr.passerelle.socle.bilans;

import fr.passerelle.socle.commun.tableur.Tableur;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The figures of a bilan as a table for a spreadsheet: the printed values, and the numbers behind them. */
public final class BilanTableur {

    private static final List<String> TITRES = List.of("Code", "Répartition", "Indicateur", "Numérateur", "Dénominateur",
            "Valeur", "Unité", "Année précédente", "Écart", "Écart en %", "Approché", "Formule");

    private BilanTableur() {
    }

    public static void ecrire(Bilan<?> bilan, Tableur tableur) throws IOException {
        tableur.titres(TITRES);
        for (Indicateur i : bilan.indicateurs()) {
            tableur.ligne(ligne("", i));
        }
        for (Repartition r : bilan.repartitions()) {
            for (Indicateur i : r.lignes()) {
                tableur.ligne(ligne(r.libelle(), i));
            }
        }
    }

    private static List<Object> ligne(String repartition, Indicateur i) {
        boolean cache = i.numerateur() == null && (i.denominateur() != null || i.estCache());
        List<Object> cellules = new ArrayList<>(Arrays.asList(i.code(), repartition, i.libelle(),
                cache ? Affichage.NON_DIFFUSE : i.numerateur(), i.denominateur(), arrondie(i.valeur(), i.decimales()),
                unite(i.unite())));
        cellules.addAll(Stream.of(i.n1())
                .flatMap(n -> Arrays.asList(arrondie(n.precedente(), i.decimales()), arrondie(n.ecart(), i.decimales()),
                        arrondie(n.ecartPourcent(), 0), n.approchee() ? "≈" : "").stream())
                .toList());
        cellules.add(i.formule());
        return cellules;
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
