package fr.passerelle.socle.comptes;

import fr.passerelle.serveur.ServeurDeTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Des comptes de chaque population, au mot de passe des démonstrations, et ce que la base en dit. */
final class ComptesDesPortes {

    private ComptesDesPortes() {
    }

    static String ouvrir(String population) throws SQLException {
        String compte = population.toLowerCase() + UUID.randomUUID().toString().substring(0, 8);
        ecrire("""
                insert into comptes.compte (identifiant, prenom, nom, courriel, population, empreinte, sessions_depuis, cree_le)
                select ?, 'Fictif', 'Démo-Porte', ?, ?, empreinte, now(), now() from comptes.compte where identifiant = 'accueil'""",
                compte, compte + "@demo.example", population);
        return compte;
    }

    static void ecrire(String sql, String... valeurs) throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); PreparedStatement requete = preparer(base, sql, valeurs)) {
            requete.executeUpdate();
        }
    }

    static List<String> lire(String sql, String... valeurs) throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); PreparedStatement requete = preparer(base, sql, valeurs);
                ResultSet lignes = requete.executeQuery()) {
            List<String> lus = new ArrayList<>();
            while (lignes.next()) {
                lus.add(lignes.getString(1));
            }
            return lus;
        }
    }

    private static PreparedStatement preparer(Connection base, String sql, String... valeurs) throws SQLException {
        PreparedStatement requete = base.prepareStatement(sql);
        for (int i = 0; i < valeurs.length; i++) {
            requete.setString(i + 1, valeurs[i]);
        }
        return requete;
    }

    /** The codes sent to that account, the last one last. */
    static List<String> codes(String compte) throws SQLException {
        return lire("select substring(corps from 'est ([0-9]{6})') from courriels.envoi where adresse = ? order by id", compte + "@demo.example");
    }
}
