package fr.passerelle.mesure;

import fr.passerelle.serveur.ServeurDeTest;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mesure l'application et écrit le tableau des rapports, à l'écran et dans {@code ear/target/mesures.md}. Rien n'y est jugé :
 * une promesse manquée se lit, elle ne fait rien échouer. {@code -Dbench=pages,chiffres,import,memoire,demarrage} en choisit une part.
 */
public final class Mesures {

    private static final String TOUT = "pages,chiffres,import,memoire,demarrage,documents";
    private static final int PETIT = 2_000;
    private static final int GRAND = 200_000;

    private Mesures() {
    }

    public static void main(String[] arguments) throws Exception {
        Set<String> voulues = Set.of(System.getProperty("bench", TOUT).split(","));
        Path dossier = ServeurDeTest.cible().resolve("mesures");
        List<Rapport> rapports = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            /** Dit chaque rapport dès qu'il est là : la suite dure. */
            @Override
            public boolean addAll(java.util.Collection<? extends Rapport> autres) {
                autres.forEach(r -> System.out.println(r.enLigne()));
                return super.addAll(autres);
            }
        };
        if (voulues.contains("demarrage")) {
            rapports.addAll(Demarrage.mesurer(dossier.resolve("demarrage")));
        }
        if (voulues.stream().anyMatch(Set.of("pages", "chiffres", "import", "memoire")::contains)) {
            surLesTerrains(dossier, voulues, rapports);
        }
        Path documents = ServeurDeTest.cible().getParent().getParent().resolve("reports").resolve("target").resolve("mesure.csv");
        if (voulues.contains("documents") && Files.exists(documents)) {
            String[] lu = Files.readString(documents).strip().split(";");
            rapports.add(Rapport.auPlus(lu[0], Double.parseDouble(lu[1]), Double.parseDouble(lu[2]), Double.parseDouble(lu[3])));
        }
        publier(rapports);
    }

    private static void surLesTerrains(Path dossier, Set<String> voulues, List<Rapport> rapports) throws Exception {
        try (Terrain petit = new Terrain(dossier.resolve("petit"), PETIT); Terrain grand = new Terrain(dossier.resolve("grand"), GRAND)) {
            if (voulues.contains("pages")) {
                rapports.addAll(new Pages(petit, grand).mesurer());
            }
            if (voulues.contains("chiffres")) {
                rapports.addAll(Chiffres.mesurer(grand));
            }
            if (voulues.contains("import")) {
                rapports.addAll(Reprise.mesurer(grand));
            }
            if (voulues.contains("memoire")) {
                rapports.addAll(Memoire.mesurer(grand));
            }
        }
    }

    private static void publier(List<Rapport> rapports) throws Exception {
        List<String> lignes = new ArrayList<>(List.of(
                "Mesuré le " + LocalDate.now() + " sur " + Runtime.getRuntime().availableProcessors() + " cœurs, Java "
                        + System.getProperty("java.version") + ", " + System.getProperty("os.name").toLowerCase(Locale.ROOT)
                        + " : médianes de mesures alternées.", "",
                "| Quoi | Mesure | Repère | Rapport | Promesse | Tenue |", "|---|---|---|---|---|---|"));
        rapports.forEach(r -> lignes.add(r.enLigne()));
        Files.write(ServeurDeTest.cible().resolve("mesures.md"), lignes);
        PrintStream ecran = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        lignes.forEach(ecran::println);
    }
}
