package fr.passerelle.conteneur;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Le WAR d'une classe de test : ses propres classes, AssertJ, et la vue sur l'EAR déployé.
 *
 * <pre>{@code
 * @Deployment
 * static WebArchive deploiement() {
 *     return DeploiementDeTest.avec(MonServiceIT.class);
 * }
 * }</pre>
 */
public final class DeploiementDeTest {

    private static final String VOIR_L_EAR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment>
                <dependencies>
                  <module name="deployment.passerelle.ear"/>
                  <module name="deployment.passerelle.ear.passerelle-ejb.jar"/>
                  <module name="org.wildfly.security.elytron"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;

    private DeploiementDeTest() {
    }

    /** La classe de test, puis celles dont elle se sert dans le serveur. */
    public static WebArchive avec(Class<?> test, Class<?>... autres) {
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addClasses(test, EnTantQue.class, Services.class)
                .addClasses(autres)
                .addAsLibraries(bibliothequesDe(Assertions.class, net.bytebuddy.ByteBuddy.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset(VOIR_L_EAR), "jboss-deployment-structure.xml");
    }

    /** Les archives d'où viennent ces classes, pour les ajouter au WAR. */
    public static File[] bibliothequesDe(Class<?>... classes) {
        return Arrays.stream(classes).map(DeploiementDeTest::archiveDe).distinct().toArray(File[]::new);
    }

    private static File archiveDe(Class<?> classe) {
        try {
            return new File(classe.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
