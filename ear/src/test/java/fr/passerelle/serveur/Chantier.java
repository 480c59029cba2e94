package fr.passerelle.serveur;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ce que fait l'administrateur, dans l'ordre du README : une base vide, un WildFly neuf, les scripts, un certificat, les
 * variables d'environnement et rien d'autre, puis deux serveurs lancés ensemble.
 */
final class Chantier implements AutoCloseable {

    static final String MOT_DE_PASSE = "Ouvrir-la-maison-1!";
    static final String MOT_DE_PASSE_TLS = "clef-du-certificat";
    /** Un peu plus d'une minute : les serveurs ne regardent leurs travaux que toutes les minutes. */
    private static final int ESSAIS = 1500;

    private final WildFlyAPart wildfly;
    private final BaseEmbarquee base;
    private final Path dossier;
    private final Ports ports = Ports.libres();
    private final CourrierLent courrier = new CourrierLent();
    private final String origine;
    private final String installee;
    private final String rejouee;
    private ServeurAPart serveur;
    private ServeurAPart second;

    private Chantier(Path dossier) {
        this.dossier = dossier;
        wildfly = WildFlyAPart.poser(dossier.resolve("wildfly"));
        origine = wildfly.configuration();
        wildfly.executer("installer.cli");
        wildfly.executer("tls.cli");
        // Le second est derrière un frontal, pas le premier, qui a déjà sa copie de la configuration.
        wildfly.preparer("premier");
        wildfly.executer("proxy.cli");
        installee = wildfly.configuration();
        // Serveurs arrêtés, comme le dit le README : le script repose des modules que l'on n'ôte pas à qui démarre.
        wildfly.executer("installer.cli");
        rejouee = wildfly.configuration();
        base = BaseEmbarquee.durable(dossier.resolve("postgres"), dossier.resolve("log").resolve("postgresql.log"));
    }

    static Chantier installer(Path dossier) {
        Chantier chantier = new Chantier(dossier);
        try {
            chantier.faireUnCertificat();
            chantier.serveur = chantier.demarrer("premier", chantier.ports, true, "");
            chantier.second = chantier.demarrer("second", Ports.libres(), true, "-XX:ArchiveClassesAtExit=" + chantier.archive());
            chantier.serveur.attendreQuIlSoitPret();
            chantier.second.attendreQuIlSoitPret();
            return chantier;
        } catch (RuntimeException e) {
            chantier.close();
            throw e;
        }
    }

    private void faireUnCertificat() {
        try {
            Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                    "-alias", "passerelle", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "2",
                    "-storetype", "PKCS12", "-keystore", certificat().toString(), "-storepass", MOT_DE_PASSE_TLS)
                    .redirectErrorStream(true).redirectOutput(dossier.resolve("keytool.log").toFile()).start();
            if (keytool.waitFor() != 0) {
                throw new LancementImpossible("Le certificat n'a pas pu être fait\u202f; voyez " + dossier.resolve("keytool.log"));
            }
        } catch (IOException e) {
            throw new LancementImpossible("keytool n'a pas pu être lancé", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LancementImpossible("keytool a été interrompu", e);
        }
    }

    private ServeurAPart demarrer(String nom, Ports sesPorts, boolean premiereFois, String option) {
        Map<String, String> environnement = new HashMap<>(base.connexion().environnement());
        environnement.put("PASSERELLE_DB_URL", base.connexion().url() + "?ApplicationName=" + nom);
        environnement.put("PASSERELLE_TLS_FICHIER", certificat().toString());
        environnement.put("PASSERELLE_TLS_MOT_DE_PASSE", MOT_DE_PASSE_TLS);
        environnement.put("PASSERELLE_PIECES_PLACE_MO", "8");
        environnement.put("JBOSS_JAVA_SIZING", "-Xms256m -Xmx1g " + option);
        environnement.put("PASSERELLE_SMTP_HOST", "localhost");
        environnement.put("PASSERELLE_SMTP_PORT", Integer.toString(courrier.port()));
        if (premiereFois) {
            environnement.put("PASSERELLE_ADMIN_MOT_DE_PASSE", MOT_DE_PASSE);
        }
        return wildfly.demarrer(nom, sesPorts, pieces(), environnement);
    }

    /** Après un arrêt brutal, avec l'archive que le second a laissée en s'arrêtant ; le mot de passe du premier administrateur, qui a servi, n'est plus donné. */
    void relancer() {
        serveur.close();
        serveur = demarrer("premier", ports, false, "-XX:SharedArchiveFile=" + archive());
        serveur.attendreQuIlSoitPret();
    }

    /** Une personne de plus, avec le mot de passe de l'administrateur : les pages qui ouvrent un compte ont leurs tests. */
    void ouvrirUnCompte(String identifiant, String role) throws SQLException {
        try (Connection connexion = connexion()) {
            ecrire(connexion, """
                    with neuf as (
                        insert into comptes.compte (identifiant, nom, prenom, empreinte, sessions_depuis, cree_le)
                        select '%s', 'Fictif', 'Dominique', empreinte, sessions_depuis, cree_le from comptes.compte
                        where identifiant = 'admin' returning id)
                    insert into comptes.compte_role (compte_id, role) select id, '%s' from neuf""".formatted(identifiant, role));
        }
    }

    /** Comme si le premier administrateur avait choisi le sien : la suite entre avec celui de l'installation. */
    void tenirLeMotDePassePourSien() throws SQLException {
        try (Connection connexion = connexion()) {
            ecrire(connexion, "update comptes.compte set mot_de_passe_a_changer = false");
        }
    }

    Connection connexion() throws SQLException {
        Connexion acces = base.connexion();
        return DriverManager.getConnection(acces.url(), acces.utilisateur(), acces.motDePasse());
    }

    static void ecrire(Connection connexion, String sql) throws SQLException {
        try (Statement ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    String lire(String sql) throws SQLException {
        try (Connection connexion = connexion(); Statement ordre = connexion.createStatement(); ResultSet reponse = ordre.executeQuery(sql)) {
            reponse.next();
            return reponse.getString(1);
        }
    }

    /** Regarde la base jusqu'à ce qu'elle réponde oui ; c'est elle qui fait patienter entre deux regards. */
    void attendre(String question) throws SQLException {
        for (int essai = 0; essai < ESSAIS; essai++) {
            if (List.of("t", "true").contains(lire(question))) {
                return;
            }
            lire("select pg_sleep(0.05)");
        }
        throw new AssertionError("La base ne répond toujours pas oui à : " + question);
    }

    WildFlyAPart wildfly() {
        return wildfly;
    }

    BaseEmbarquee base() {
        return base;
    }

    CourrierLent courrier() {
        return courrier;
    }

    ServeurAPart serveur() {
        return serveur;
    }

    ServeurAPart second() {
        return second;
    }

    Path pieces() {
        return dossier.resolve("pieces");
    }

    Path archive() {
        return dossier.resolve("classes.jsa");
    }

    Path certificat() {
        return dossier.resolve("passerelle.p12");
    }

    String origine() {
        return origine;
    }

    String installee() {
        return installee;
    }

    String rejouee() {
        return rejouee;
    }

    @Override
    public void close() {
        for (ServeurAPart lance : new ServeurAPart[] {serveur, second}) {
            if (lance != null) {
                lance.close();
            }
        }
        courrier.close();
        base.close();
    }
}
