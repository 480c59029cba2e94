package fr.passerelle.serveur;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** Ce que lance {@code mvn -Prun} : la base, le serveur, l'application, et un mot pour dire où elle est. */
public final class Passerelle {

    private static final PrintStream ECRAN = ecran();

    private final Options options;
    private final Deque<AutoCloseable> aFermer = new ArrayDeque<>();
    private boolean arretDemande;

    private Passerelle(Options options) {
        this.options = options;
    }

    public static void main(String[] args) {
        try {
            new Passerelle(Options.lire(System.getProperties(), System.getenv())).executer();
        } catch (LancementImpossible e) {
            ECRAN.println();
            ECRAN.println("Passerelle ne peut pas démarrer. " + e.getMessage());
            // Une phrase suffit : la trace de Maven qui suivrait une exception n'apprendrait rien de plus.
            System.exit(1);
        }
    }

    private void executer() {
        Ports ports = Ports.depuis(options.port());
        ports.exigerLibres();
        Runtime.getRuntime().addShutdownHook(new Thread(this::arreter, "arret-de-passerelle"));
        ECRAN.println("Passerelle démarre…");
        ServeurWildFly serveur = lancer(ports);
        try {
            serveur.attendreQuIlReponde();
            ECRAN.println(Annonce.de(options, serveur));
            serveur.attendreLaFin();
        } catch (LancementImpossible e) {
            if (!arretDemande()) {
                throw e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!arretDemande()) {
            throw new LancementImpossible("Le serveur s'est arrêté de lui-même\u202f; voyez " + serveur.journal());
        }
    }

    /** Sous le même verrou que l'arrêt : un Ctrl-C précoce attend que chaque processus soit connu, puis l'arrête. */
    private synchronized ServeurWildFly lancer(Ports ports) {
        Connexion connexion = options.sienne().orElseGet(this::ouvrirLaBase);
        ServeurWildFly serveur = ServeurWildFly.lancer(options.serveur(), ports, connexion,
                reglages(ports));
        aFermer.push(serveur);
        return serveur;
    }

    private Map<String, String> reglages(Ports ports) {
        Map<String, String> siens = Map.of("PASSERELLE_ADRESSE", "http://localhost:" + ports.http() + "/passerelle",
                "PASSERELLE_DEMO", Boolean.toString(options.demo()), "PASSERELLE_PIECES_DIR", options.donnees().resolve("pieces").toString());
        return options.demo() ? OrganismeDEssai.avec(siens) : siens;
    }

    private Connexion ouvrirLaBase() {
        Path journal = options.serveur().resolve("log").resolve("postgresql.log");
        BaseEmbarquee base = BaseEmbarquee.durable(options.donnees().resolve("postgres"), journal);
        aFermer.push(base);
        return base.connexion();
    }

    private synchronized boolean arretDemande() {
        return arretDemande;
    }

    /** Le serveur d'abord, la base ensuite : aucun travail en cours ne perd sa base. */
    private synchronized void arreter() {
        arretDemande = true;
        if (aFermer.isEmpty()) {
            return;
        }
        ECRAN.println();
        ECRAN.println("Passerelle s'arrête…");
        while (!aFermer.isEmpty()) {
            fermer(aFermer.pop()).ifPresent(e -> ECRAN.println("Arrêt incomplet\u202f: " + e.getMessage()));
        }
        ECRAN.println("Passerelle est arrêtée. Les données sont gardées.");
    }

    private static Optional<Exception> fermer(AutoCloseable ressource) {
        try {
            ressource.close();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(e);
        }
    }

    /** Sous Unix, un environnement sans langue ferait perdre les accents ; les terminaux d'aujourd'hui lisent UTF-8. */
    private static PrintStream ecran() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Charset jeu = windows ? Charset.defaultCharset() : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, jeu);
    }
}
