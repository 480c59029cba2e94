package fr.passerelle.serveur;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;

/**
 * Une pièce que l'application ne connaît pas, ajoutée à une copie de l'EAR : ses sources compilées contre lui, rangées là où Maven les
 * aurait mises. Rien d'autre n'y change, que ce que la construction refait d'elle-même : l'index des classes, la liste des entités.
 */
public final class PieceDePassage {

    private static final String EJB = "passerelle-ejb.jar";
    private static final String WAR = "passerelle-web.war";
    private static final String INDEX = "META-INF/jandex.idx";
    private static final String APRES_LES_ENTITES = "<exclude-unlisted-classes>";

    private final Path sources;
    private final Path atelier;

    private PieceDePassage(Path sources, Path atelier) {
        this.sources = sources;
        this.atelier = atelier;
    }

    /** L'EAR avec cette pièce de {@code src/test/pieces} ; l'atelier est à elle. */
    public static Path ajouter(String nom, Path atelier) {
        Fichiers.supprimerDossier(atelier);
        Fichiers.creerDossier(atelier);
        try {
            return new PieceDePassage(sources(nom), atelier).ajouter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ce qui serait sous {@code src/main} de chaque module, et pour {@code ear} sous {@code src/test}. */
    static Path sources(String nom) {
        return Emplacements.cible().resolveSibling("src").resolve("test").resolve("pieces").resolve(nom);
    }

    private Path ajouter() throws IOException {
        Path ear = Files.copy(Emplacements.ear(), atelier.resolve("passerelle.ear"));
        try (FileSystem dedans = ouvrir(ear)) {
            Fichiers.copierDossier(dedans.getPath("lib"), atelier.resolve("lib"));
            Path ejb = Files.copy(dedans.getPath(EJB), atelier.resolve(EJB));
            completer(ejb);
            completer(dedans.getPath(WAR), ejb);
            Files.write(dedans.getPath(EJB), Files.readAllBytes(ejb));
        }
        return ear;
    }

    private void completer(Path ejb) throws IOException {
        Path classes = compiler("ejb", List.of(ejb));
        try (FileSystem dedans = ouvrir(ejb)) {
            Path racine = dedans.getPath("/");
            Fichiers.copierDossier(classes, racine);
            Fichiers.copierDossier(sources.resolve("ejb").resolve("resources"), racine);
            indexer(racine);
            Path unite = racine.resolve("META-INF/persistence.xml");
            Files.writeString(unite, Files.readString(unite).replace(APRES_LES_ENTITES, entites() + APRES_LES_ENTITES));
        }
    }

    private void completer(Path war, Path ejb) throws IOException {
        Path classes = war.resolve("WEB-INF").resolve("classes");
        Fichiers.copierDossier(classes, atelier.resolve("war"));
        Fichiers.copierDossier(compiler("web", List.of(atelier.resolve("war"), ejb)), classes);
        Fichiers.copierDossier(sources.resolve("web").resolve("webapp"), war);
        indexer(classes);
    }

    private static void indexer(Path classes) throws IOException {
        Indexer indexeur = new Indexer();
        try (Stream<Path> toutes = Files.walk(classes)) {
            for (Path classe : toutes.filter(f -> f.toString().endsWith(".class")).toList()) {
                try (InputStream lue = Files.newInputStream(classe)) {
                    indexeur.index(lue);
                }
            }
        }
        try (OutputStream ecrit = Files.newOutputStream(classes.resolve(INDEX))) {
            new IndexWriter(ecrit).write(indexeur.complete());
        }
    }

    private Path compiler(String module, List<Path> contre) throws IOException {
        Path classes = Files.createDirectories(atelier.resolve(module));
        List<String> options = new ArrayList<>(List.of("-proc:none", "-Werror", "-Xlint:all,-classfile,-processing,-path", "--release", "17", "-d",
                classes.toString(), "-cp", Stream.of(contre.stream().map(Path::toString), Stream.of(atelier.resolve("lib") + "/*"),
                chemin()).flatMap(c -> c)
                .collect(Collectors.joining(System.getProperty("path.separator")))));
        javas(module).map(Path::toString).forEach(options::add);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new LancementImpossible("La pièce de " + sources + " ne se compile pas contre l'application");
        }
        return classes;
    }

    /** Là où sont les bibliothèques du serveur : chez qui lance les tests, ou chez qui lance les mesures dans Maven même. */
    private static Stream<String> chemin() {
        return PieceDePassage.class.getClassLoader() instanceof URLClassLoader chargeur
                ? Stream.of(chargeur.getURLs()).map(URL::getPath)
                : Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    }

    /** Comme {@code ejb/pom.xml} les nomme : d'après leurs sources. */
    private String entites() throws IOException {
        StringBuilder noms = new StringBuilder();
        for (Path java : javas("ejb").toList()) {
            if (Files.readAllLines(java).contains("@Entity")) {
                String nom = sources.resolve("ejb").resolve("java").relativize(java).toString();
                noms.append("<class>").append(nom.replace(".java", "").replaceAll("[/\\\\]", ".")).append("</class>");
            }
        }
        return noms.toString();
    }

    private Stream<Path> javas(String module) throws IOException {
        try (Stream<Path> tous = Files.walk(sources.resolve(module).resolve("java"))) {
            return tous.filter(f -> f.toString().endsWith(".java")).toList().stream();
        }
    }

    private static FileSystem ouvrir(Path archive) throws IOException {
        return FileSystems.newFileSystem(archive);
    }
}
