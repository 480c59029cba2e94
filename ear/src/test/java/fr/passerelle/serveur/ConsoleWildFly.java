package fr.passerelle.serveur;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.CliCommandBuilder;
import org.wildfly.core.launcher.Launcher;

/** Lance un script de la trousse avec {@code jboss-cli}, depuis son dossier, comme le ferait un administrateur. */
final class ConsoleWildFly {

    private static final int MINUTES_POUR_FINIR = 2;

    private ConsoleWildFly() {
    }

    static void executer(Path wildfly, Path base, String script) {
        Path trousse = Emplacements.trousse();
        Path compteRendu = base.resolve(script + ".log");
        try {
            Process console = Launcher.of(CliCommandBuilder.of(wildfly)
                            .setScriptFile(trousse.resolve(script))
                            .addJavaOption("-XX:TieredStopAtLevel=1")
                            .addJavaOption("-Djboss.server.base.dir=" + base))
                    .addEnvironmentVariable("JBOSS_HOME", wildfly.toString())
                    .setDirectory(trousse)
                    .setRedirectErrorStream(true)
                    .redirectOutput(compteRendu)
                    .launch();
            boolean finie = console.waitFor(MINUTES_POUR_FINIR, TimeUnit.MINUTES);
            if (!finie || console.exitValue() != 0) {
                console.destroyForcibly();
                throw new LancementImpossible("Le script " + script + " a échoué\u202f; son compte rendu\u202f: " + compteRendu);
            }
        } catch (IOException e) {
            throw new LancementImpossible("jboss-cli n'a pas pu être lancé\u202f: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LancementImpossible("Le script " + script + " a été interrompu", e);
        }
    }
}
