package fr.passerelle.conteneur;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The database of the server under test, beneath every service. */
public final class Base {

    private Base() {
    }

    /** The first column of each row, as text. */
    public static List<String> lire(String sql, Object... parametres) throws SQLException, NamingException {
        try (Connection connexion = connexion(); PreparedStatement requete = connexion.prepareStatement(sql)) {
            for (int i = 0; i < parametres.length; i++) {
                requete.setObject(i + 1, parametres[i]);
            }
            List<String> lus = new ArrayList<>();
            try (ResultSet lignes = requete.executeQuery()) {
                while (lignes.next()) {
                    lus.add(lignes.getString(1));
                }
            }
            return lus;
        }
    }

    public static int ecrire(String sql) throws SQLException, NamingException {
        try (Connection connexion = connexion(); PreparedStatement requete = connexion.prepareStatement(sql)) {
            return requete.executeUpdate();
        }
    }

    private static Connection connexion() throws SQLException, NamingException {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/PasserelleDS");
        return source.getConnection();
    }
}
