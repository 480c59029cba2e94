package fr.passerelle.mesure;

import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Mesure l'application et écrit le tableau des rapports, à l'écran et dans {@code ear/target/mesures.md}. Rien n'y est jugé :
 * une promesse manquée se lit, elle ne fait rien échouer. {@code -Dbench=pages,chiffres} en choisit une part ;
 * {@code impression} est une ligne de celle des partenaires, {@code chiffresavip} une de celle du label Avip.
 */
public final class Mesures {

    private static final String TOUT = "pages,processeur,chiffres,import,memoire,demarrage,documents,partenaires,avip";
    private static final PrintStream ECRAN = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int PETIT = 2_000;
    private static final int GRAND = 200_000;

    private final List<Rapport> rapports = new ArrayList<>();
    private final Set<String> voulues = Set.of(System.getProperty("bench", TOUT).split(","));
    private final Path dossier = ServeurDeTest.cible().resolve("mesures");

    private Mesures() {
    }

    public static void main(String[] arguments) throws Exception {
        new Mesures().faire();
    }

    private void faire() throws Exception {
        si("demarrage", () -> Demarrage.mesurer(dossier.resolve("demarrage")));
        if (voulues.stream().anyMatch(Set.of("pages", "chiffres", "import", "memoire")::contains)) {
            surLesTerrains();
        }
        si("partenaires", () -> Partenaires.mesurer(dossier));
        si("impression", () -> Partenaires.impression(dossier));
        si("avip", () -> LabelAvip.mesurer(dossier));
        si("chiffresavip", () -> LabelAvip.mesurerLesChiffres(dossier));
        si("processeur", () -> Processeur.mesurer(dossier.resolve("processeur")));
        si("documents", Mesures::documents);
        publier();
    }

    private void surLesTerrains() throws Exception {
        try (Terrain petit = Terrain.desSaisines(dossier.resolve("petit"), PETIT);
             Terrain grand = Terrain.desSaisines(dossier.resolve("grand"), GRAND)) {
            si("pages", () -> new Pages(petit, grand).mesurer());
            si("chiffres", () -> Chiffres.mesurer(grand));
            si("import", () -> Reprise.mesurer(grand));
            si("memoire", () -> Memoire.mesurer(grand));
        }
    }

    /** Mesurés par le module des documents, qui est passé avant. */
    private static List<Rapport> documents() throws IOException {
        Path mesure = ServeurDeTest.cible().getParent().getParent().resolve("reports").resolve("target").resolve("mesure.csv");
        String[] lu = Files.readString(mesure).strip().split(";");
        return List.of(Rapport.auPlus(lu[0], Double.parseDouble(lu[1]), Double.parseDouble(lu[2]), Double.parseDouble(lu[3])));
    }

    /** Dit chaque rapport dès qu'il est là : la suite dure. */
    private void si(String part, Callable<List<Rapport>> mesure) throws Exception {
        if (voulues.contains(part)) {
            List<Rapport> obtenus = mesure.call();
            obtenus.forEach(r -> ECRAN.println(r.enLigne()));
            rapports.addAll(obtenus);
        }
    }

    private void publier() throws IOException {
        List<String> lignes = new ArrayList<>(List.of(
                "Mesuré le " + LocalDate.now() + " sur " + Runtime.getRuntime().availableProcessors() + " cœurs, Java "
                        + System.getProperty("java.version") + ", " + System.getProperty("os.name").toLowerCase(Locale.ROOT)
                        + " : médianes de mesures alternées.", "",
                "| Quoi | Mesure | Repère | Rapport | Promesse | Tenue |", "|---|---|---|---|---|---|"));
        rapports.forEach(r -> lignes.add(r.enLigne()));
        Files.write(ServeurDeTest.cible().resolve("mesures.md"), lignes);
        ECRAN.println("Le tableau est dans ear/target/mesures.md");
    }
}
