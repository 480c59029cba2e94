package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Les deux scripts de l'administrateur, sur un WildFly neuf. */
class InstallationIT {

    private static final String PILOTE = "modules/fr/passerelle/postgresql/main/postgresql.jar";

    @TempDir
    private Path dossier;

    private Path wildfly;
    private Path base;

    /** Un WildFly à part, dont seuls les réglages et les modules ajoutés sont à lui : le vrai sert aux autres tests. */
    @BeforeEach
    void poserUnWildFlyNeuf() throws IOException {
        wildfly = Files.createDirectory(dossier.resolve("wildfly"));
        base = wildfly.resolve("standalone");
        for (String partage : List.of("bin", "jboss-modules.jar")) {
            Files.createSymbolicLink(wildfly.resolve(partage), Emplacements.wildfly().resolve(partage));
        }
        Path modules = Files.createDirectory(wildfly.resolve("modules"));
        Files.createSymbolicLink(modules.resolve("system"), Emplacements.wildfly().resolve("modules").resolve("system"));
        Fichiers.copierDossier(Emplacements.wildfly().resolve("standalone").resolve("configuration"),
                base.resolve("configuration"));
    }

    @Test
    void l_installation_se_rejoue_n_ecrit_aucun_secret_et_se_defait_sans_trace() throws IOException {
        String avant = configuration();

        ConsoleWildFly.executer(wildfly, base, "installer.cli");
        String installee = configuration();
        assertThat(installee)
                .contains("java:jboss/datasources/PasserelleDS")
                .contains("password=\"${env.PASSERELLE_DB_PASSWORD:}\"");
        assertThat(wildfly.resolve(PILOTE)).exists();

        ConsoleWildFly.executer(wildfly, base, "installer.cli");
        assertThat(configuration()).isEqualTo(installee);

        ConsoleWildFly.executer(wildfly, base, "desinstaller.cli");
        assertThat(configuration()).isEqualTo(avant);
        assertThat(wildfly.resolve(PILOTE)).doesNotExist();

        ConsoleWildFly.executer(wildfly, base, "desinstaller.cli");
        assertThat(configuration()).isEqualTo(avant);
    }

    private String configuration() throws IOException {
        return Files.readString(base.resolve("configuration").resolve("standalone.xml"));
    }
}
