package fr.passerelle.serveur;

import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Lance le serveur avant le premier test qui en a besoin, sous Maven comme dans un éditeur : ceux dont le nom
 * finit par {@code IT}. Les autres ne l'attendent pas.
 *
 * <p>Déclaré dans {@code META-INF/services}. Arquillian lit ensuite dans {@code arquillian.xml} où le trouver.
 */
public final class DemarrageDesTests implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (!aBesoinDuServeur(plan)) {
            return;
        }
        ServeurDeTest serveur = ServeurDeTest.principal();
        System.setProperty("passerelle.wildfly", Emplacements.wildfly().toString());
        System.setProperty("passerelle.administration", Integer.toString(serveur.ports().administration()));
    }

    private static boolean aBesoinDuServeur(TestPlan plan) {
        return plan.getRoots().stream()
                .flatMap(racine -> plan.getDescendants(racine).stream())
                .flatMap(test -> test.getSource().stream())
                .anyMatch(source -> source instanceof ClassSource classe && classe.getClassName().endsWith("IT"));
    }
}
