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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Une base de tant de saisines, ou de tant de partenaires, et l'application devant elle. */
final class Terrain implements AutoCloseable {

    private static final String DES_ORDRES = "(?s).*LOG:  (execute [^:]+|statement): (?!(?i:begin|commit|rollback|set |show |select 1$)).*";

    /**
     * Tout ce qui est mesuré tient en mémoire, comme le README le conseille : au-delà, PostgreSQL 18 fait relire ses pages par d'autres
     * processus, et sur deux cœurs la même requête y passe du simple au double d'une fois à l'autre.
     */
    private static final Map<String, String> REGLAGES = Map.of("shared_buffers", "512MB");

    private final BaseEmbarquee base;
    private final ServeurWildFly serveur;
    /** Ouvert une fois, comme ceux de l'application : le repère n'a pas à payer une connexion à chaque requête. */
    private final Connection acces;
    private final Visiteur visiteur;
    private final Map<String, String> exemples = new HashMap<>();

    /** Les saisines, devant un médiateur. */
    static Terrain desSaisines(Path dossier, int saisines) throws Exception {
        Terrain terrain = new Terrain(dossier, "/mesure/generer.sql", Map.of(":n)", saisines + ")"), "mediateur");
        terrain.exemples.put("nom", Visiteur.code(terrain.lireEnBase("select concerne_nom from mediation.saisine where id = 1003")));
        terrain.exemples.put("reference", terrain.lireEnBase("select reference from mediation.saisine where id = 1003"));
        terrain.exemples.put("page", terrain.lireEnBase("select least(100, count(*) / 25) from mediation.saisine where prestation = 'PPA'"));
        return terrain;
    }

    /**
     * @param generation ce qui remplit la base
     * @param valeurs ce qui s'y écrit à la place de quoi
     */
    Terrain(Path dossier, String generation, Map<String, String> valeurs, String compte) throws Exception {
        base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("log").resolve("postgresql.log"), REGLAGES);
        serveur = lancer(dossier, base.connexion());
        serveur.attendreQuIlReponde();
        acces = connexion();
        generer(generation, valeurs);
        visiteur = visiteur("connexion", compte);
    }

    /** Quelqu'un d'autre, entré par cette porte. */
    Visiteur visiteur(String porte, String compte) throws IOException, InterruptedException {
        return new Visiteur(serveur.adresse(), porte, compte, PremiersComptes.MOT_DE_PASSE_DEMO);
    }

    /** Ce qui se trouve dans cette base-ci : un nom, une référence, une page lointaine. */
    String exemple(String quoi) {
        return exemples.get(quoi);
    }

    static ServeurWildFly lancer(Path dossier, Connexion connexion) {
        return ServeurWildFly.lancer(dossier, Ports.libres(), connexion, Map.of("PASSERELLE_DEMO", "comptes", "PASSERELLE_CONNEXION_AVEC_UN_CODE", "USAGER",
                "PASSERELLE_PIECES_DIR", dossier.resolve("pieces").toString()));
    }

    private void generer(String generation, Map<String, String> valeurs) throws SQLException, IOException {
        try (InputStream flux = Terrain.class.getResourceAsStream(generation); Connection une = connexion();
             Statement ordre = une.createStatement()) {
            une.setAutoCommit(false);
            String sql = new String(flux.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> valeur : valeurs.entrySet()) {
                sql = sql.replace(valeur.getKey(), valeur.getValue());
            }
            ordre.execute(sql);
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

    void ecrireEnBase(String sql) throws SQLException {
        try (Statement ordre = acces.createStatement()) {
            ordre.execute(sql);
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
