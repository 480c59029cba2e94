package fr.passerelle.serveur;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Le serveur que les tests éprouvent : une base jetable, un WildFly préparé par le script, l'EAR déployé une fois.
 *
 * <p>{@link #principal()} sert à presque tous ; {@link #nu()} n'est lancé que si un test le demande. Les deux
 * prennent des ports libres et s'arrêtent avec la machine virtuelle des tests.
 */
public final class ServeurDeTest {

    /** Un serveur qui ne vit que quelques minutes n'amortirait pas le second compilateur : un quart de temps gagné ; et il compile aussitôt. */
    private static final String[] POUR_UNE_VIE_COURTE = {"-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=1"};

    private static ServeurDeTest principal;
    private static ServeurDeTest nu;
    /** Pourquoi un serveur n'a pas pu être lancé : le relancer pour chaque test effacerait les traces du premier échec. */
    private static RuntimeException echec;

    private final Connexion connexion;
    private final ServeurWildFly wildfly;

    private ServeurDeTest(String nom, Map<String, String> reglages) {
        Path dossier = Emplacements.essais().resolve(nom);
        Fichiers.supprimerDossier(dossier);
        BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("postgres"),
                dossier.resolve("log").resolve("postgresql.log"));
        connexion = base.connexion();
        try {
            Map<String, String> environnement = new HashMap<>(reglages);
            environnement.put("PASSERELLE_PIECES_DIR", dossier.resolve("pieces").toString());
            ServeurWildFly.preparer(dossier);
            ArchiveDEssais.deposer(ServeurWildFly.deploiements(dossier));
            wildfly = ServeurWildFly.lancerPrepare(dossier, Ports.libres(), connexion, environnement, POUR_UNE_VIE_COURTE);
        } catch (RuntimeException e) {
            base.close();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            wildfly.close();
            base.close();
        }, "arret-du-serveur-" + nom));
        wildfly.attendreQuIlReponde();
        wildfly.attendreLeDeploiement(ArchiveDEssais.NOM);
    }

    /** Avec les comptes et les dossiers de démonstration, et un serveur de courriel que les tests allument ou non. */
    public static synchronized ServeurDeTest principal() {
        if (principal == null) {
            principal = lancer("principal", OrganismeDEssai.avec(Map.of("PASSERELLE_DEMO", "true",
                    "PASSERELLE_SMTP_HOST", "localhost", "PASSERELLE_SMTP_PORT", String.valueOf(Ports.libre()))));
        }
        return principal;
    }

    /** Avec les comptes de démonstration pour s'y connecter, mais sans un seul dossier. */
    public static synchronized ServeurDeTest nu() {
        if (nu == null) {
            nu = lancer("nu", Map.of("PASSERELLE_DEMO", "comptes"));
        }
        return nu;
    }

    private static ServeurDeTest lancer(String nom, Map<String, String> reglages) {
        if (echec != null) {
            throw echec;
        }
        try {
            return new ServeurDeTest(nom, reglages);
        } catch (RuntimeException e) {
            echec = e;
            throw e;
        }
    }

    /** {@code ear/target}, où les tests déposent ce qu'ils veulent montrer. */
    public static Path cible() {
        return Emplacements.cible();
    }

    public URI adresse() {
        return wildfly.adresse();
    }

    public Ports ports() {
        return wildfly.ports();
    }

    public Path journal() {
        return wildfly.journal();
    }

    /** Une connexion directe à la base, pour vérifier ce qui y est écrit ; à fermer par qui la demande. */
    public Connection base() throws SQLException {
        return DriverManager.getConnection(connexion.url(), connexion.utilisateur(), connexion.motDePasse());
    }
}
