package fr.passerelle.mesure;

import fr.passerelle.serveur.BaseEmbarquee;
import fr.passerelle.serveur.Connexion;
import fr.passerelle.serveur.Ports;
import fr.passerelle.serveur.ServeurWildFly;
import fr.passerelle.socle.comptes.PremiersComptes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Une base de tant de saisines, et l'application devant elle. */
final class Terrain implements AutoCloseable {

    private static final String DES_ORDRES = "(?s).*LOG:  (execute [^:]+|statement): (?!(?i:begin|commit|rollback|set |show |select 1$)).*";

    private final BaseEmbarquee base;
    private final ServeurWildFly serveur;
    /** Ouvert une fois, comme ceux de l'application : le repère n'a pas à payer une connexion à chaque requête. */
    private final Connection acces;
    private final Visiteur visiteur;
    private final Map<String, String> exemples;

    Terrain(Path dossier, int saisines) throws Exception {
        base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("log").resolve("postgresql.log"));
        serveur = lancer(dossier, base.connexion());
        serveur.attendreQuIlReponde();
        acces = connexion();
        generer(saisines);
        visiteur = new Visiteur(serveur.adresse(), "mediateur", PremiersComptes.MOT_DE_PASSE_DEMO);
        exemples = Map.of(
                "nom", Visiteur.code(lireEnBase("select concerne_nom from mediation.saisine where id = 1003")),
                "reference", lireEnBase("select reference from mediation.saisine where id = 1003"),
                "page", lireEnBase("select least(100, count(*) / 25) from mediation.saisine where prestation = 'PPA'"));
    }

    /** Ce qui se trouve dans cette base-ci : un nom, une référence, une page lointaine. */
    String exemple(String quoi) {
        return exemples.get(quoi);
    }

    static ServeurWildFly lancer(Path dossier, Connexion connexion) {
        return ServeurWildFly.lancer(dossier, Ports.libres(), connexion, Map.of("PASSERELLE_DEMO", "comptes",
                "PASSERELLE_PIECES_DIR", dossier.resolve("pieces").toString()));
    }

    private void generer(int saisines) throws SQLException, IOException {
        try (InputStream flux = Terrain.class.getResourceAsStream("/mesure/generer.sql"); Connection une = connexion();
             Statement ordre = une.createStatement()) {
            une.setAutoCommit(false);
            ordre.execute(new String(flux.readAllBytes(), StandardCharsets.UTF_8).replace(":n)", saisines + ")"));
            une.commit();
            une.setAutoCommit(true);
            ordre.execute("vacuum analyze");
        }
    }

    Connection connexion() throws SQLException {
        return DriverManager.getConnection(base.connexion().url(), base.connexion().utilisateur(), base.connexion().motDePasse());
    }

    String lireEnBase(String sql) throws SQLException {
        try (Statement ordre = acces.createStatement(); ResultSet reponse = ordre.executeQuery(sql)) {
            reponse.next();
            return reponse.getString(1);
        }
    }

    /** Combien de requêtes une page adresse à la base ; le moindre de trois comptes, car des travaux passent aussi. */
    long requetes(Chrono.Essai page) throws Exception {
        base.administrer("alter system set log_statement = 'all'", "select pg_reload_conf()");
        long moindre = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            attendreLeReglage();
            int avant = lignes().size();
            page.faire();
            lireEnBase("select 'fin du compte'");
            List<String> lignes = lignes();
            long faites = lignes.subList(avant, lignes.size()).stream().filter(l -> l.matches(DES_ORDRES) && !l.contains("fin du compte")
                    && !l.contains("début du compte")).count();
            moindre = Math.min(moindre, faites);
        }
        base.administrer("alter system reset log_statement", "select pg_reload_conf()");
        return moindre;
    }

    /** Le réglage vaut quand sa trace est dans le journal. */
    private void attendreLeReglage() throws SQLException, IOException {
        String signal = "début du compte " + System.nanoTime();
        do {
            lireEnBase("select '" + signal + "'");
        } while (lignes().stream().noneMatch(l -> l.contains(signal)));
    }

    private List<String> lignes() throws IOException {
        return Files.readString(base.journal()).lines().toList();
    }

    Visiteur visiteur() {
        return visiteur;
    }

    ServeurWildFly serveur() {
        return serveur;
    }

    BaseEmbarquee base() {
        return base;
    }

    @Override
    public void close() throws SQLException {
        acces.close();
        serveur.close();
        base.close();
    }
}
