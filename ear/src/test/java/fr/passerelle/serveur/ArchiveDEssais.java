package fr.passerelle.serveur;

import fr.passerelle.conteneur.ServletDEssais;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Une seule archive pour tous les tests qui tournent dans le serveur : toutes leurs classes, JUnit et AssertJ, et la vue sur l'EAR.
 * Posée avec l'application, une fois par lot ; une par classe coûtait deux à trois secondes à chacune.
 */
final class ArchiveDEssais {

    static final String NOM = "essais.war";

    /** Ce qui n'a de sens que de ce côté-ci : le navigateur, le lanceur, les mesures. */
    private static final List<String> RESTENT_ICI = List.of("fr/passerelle/navigateur/", "fr/passerelle/serveur/", "fr/passerelle/mesure/",
            "fr/passerelle/http/", "META-INF/services/", "arquillian.xml", "mesure/");
    private static final List<String> BIBLIOTHEQUES = List.of("org.junit.jupiter.api.Test", "org.junit.jupiter.params.ParameterizedTest",
            "org.junit.jupiter.engine.JupiterTestEngine", "org.junit.platform.commons.JUnitException", "org.junit.platform.engine.TestEngine",
            "org.junit.platform.launcher.Launcher", "org.opentest4j.AssertionFailedError", "org.assertj.core.api.Assertions",
            "com.icegreen.greenmail.util.GreenMail");

    private static final Map<String, String> REGLAGES = Map.of(
            "WEB-INF/beans.xml", """
                    <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="none"/>
                    """,
            "WEB-INF/web.xml", """
                    <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
                      <servlet><servlet-name>essais</servlet-name><servlet-class>%s</servlet-class></servlet>
                      <servlet-mapping><servlet-name>essais</servlet-name><url-pattern>/test</url-pattern><url-pattern>/appel</url-pattern></servlet-mapping>
                    </web-app>
                    """.formatted(ServletDEssais.class.getName()),
            "META-INF/jboss-all.xml", """
                    <jboss xmlns="urn:jboss:1.0">
                      <jboss-deployment-dependencies xmlns="urn:jboss:deployment-dependencies:1.0"><dependency name="passerelle.ear"/></jboss-deployment-dependencies>
                    </jboss>
                    """,
            "WEB-INF/jboss-deployment-structure.xml", """
                    <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
                      <deployment>
                        <dependencies>
                          <module name="deployment.passerelle.ear"/>
                          <module name="deployment.passerelle.ear.passerelle-ejb.jar"/>
                          <module name="org.wildfly.security.elytron"/>
                          <module name="net.bytebuddy"/>
                        </dependencies>
                      </deployment>
                    </jboss-deployment-structure>
                    """);

    private ArchiveDEssais() {
    }

    static void deposer(Path deploiements) {
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(deploiements.resolve(NOM)))) {
            archive.setLevel(0);
            for (Map.Entry<String, String> reglage : REGLAGES.entrySet()) {
                ajouter(archive, reglage.getKey(), reglage.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (String classe : BIBLIOTHEQUES) {
                Path bibliotheque = lieuDe(Class.forName(classe));
                ajouter(archive, "WEB-INF/lib/" + bibliotheque.getFileName(), Files.readAllBytes(bibliotheque));
            }
            ajouterLesTests(archive, lieuDe(ArchiveDEssais.class));
            Files.createFile(deploiements.resolve(NOM + ".dodeploy"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ajouterLesTests(ZipOutputStream archive, Path classes) throws IOException {
        List<Path> fichiers;
        try (Stream<Path> tous = Files.walk(classes)) {
            fichiers = tous.filter(Files::isRegularFile).toList();
        }
        for (Path fichier : fichiers) {
            String nom = classes.relativize(fichier).toString().replace('\\', '/');
            if (RESTENT_ICI.stream().noneMatch(nom::startsWith)) {
                ajouter(archive, "WEB-INF/classes/" + nom, Files.readAllBytes(fichier));
            }
        }
    }

    private static void ajouter(ZipOutputStream archive, String nom, byte[] contenu) throws IOException {
        archive.putNextEntry(new ZipEntry(nom));
        archive.write(contenu);
        archive.closeEntry();
    }

    private static Path lieuDe(Class<?> classe) {
        try {
            return Path.of(classe.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
