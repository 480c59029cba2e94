package fr.passerelle.temps;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** La table des temps, telle qu'on la lit : les pièces, les classes, les tests les plus lents, et ce qui a coûté. */
final class PageDesTemps {

    private static final int LES_PLUS_LENTS = 25;
    private static final Comparator<Temps> LE_PLUS_LONG_D_ABORD = Comparator.comparingLong(Temps::millisecondes).reversed();

    private PageDesTemps() {
    }

    static String ecrire(List<Temps> temps, List<String> comptes) {
        List<Temps> classes = temps.stream().filter(Temps::dUneClasse).sorted(LE_PLUS_LONG_D_ABORD).toList();
        String lents = temps.stream().filter(t -> !t.dUneClasse()).sorted(LE_PLUS_LONG_D_ABORD).limit(LES_PLUS_LENTS)
                .map(t -> ligne(t.nom(), t.test().replace("|", " "), t.secondes())).collect(Collectors.joining());
        return "# Les temps des tests de l’ensemble\n\nDes secondes, tous lots ensemble.\n"
                + table("Pièce | Classes | Secondes", pieces(classes))
                + table("Classe | Pièce | Secondes", classes.stream().map(t -> ligne(t.nom(), t.piece(), t.secondes())).collect(Collectors.joining()))
                + table("Classe | Test | Secondes", lents)
                + table("Ce qui coûte | Fois", sommes(comptes));
    }

    private static String pieces(List<Temps> classes) {
        Map<String, List<Temps>> parPiece = classes.stream().collect(Collectors.groupingBy(Temps::piece, TreeMap::new, Collectors.toList()));
        return parPiece.entrySet().stream().map(p -> ligne(p.getKey(), String.valueOf(p.getValue().size()),
                new Temps("", "", p.getValue().stream().mapToLong(Temps::millisecondes).sum()).secondes())).collect(Collectors.joining());
    }

    private static String sommes(List<String> comptes) {
        return comptes.stream().map(c -> c.split("\t")).collect(Collectors.toMap(c -> c[0], c -> Integer.parseInt(c[1]), Integer::sum, TreeMap::new))
                .entrySet().stream().map(c -> ligne(c.getKey(), String.valueOf(c.getValue()))).collect(Collectors.joining());
    }

    private static String table(String titres, String lignes) {
        String traits = titres.replaceAll("[^|]+", "---");
        return "\n| " + titres + " |\n|" + traits + "|\n" + lignes;
    }

    private static String ligne(String... cases) {
        return "| " + String.join(" | ", cases) + " |\n";
    }
}
