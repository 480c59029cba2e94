package fr.passerelle.avip.chiffres;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.Session;

/** Reads the rows of a year one after the other from the connection: there are tens of thousands of them, of which nothing is kept but what is counted. */
@Dependent
class Curseur {

    private static final Pattern VALEUR = Pattern.compile(":(\\w+)");
    private static final int A_LA_FOIS = 5_000;

    @Inject
    private EntityManager em;

    /** What is made of a row. */
    interface Lecteur<T> {
        T lire(ResultSet ligne) throws SQLException;
    }

    /** @param valeurs by name, numbers of rows as an array */
    <T> List<T> lire(String sql, Map<String, Object> valeurs, Lecteur<T> lecteur) {
        List<Object> dansLOrdre = new ArrayList<>();
        String ordre = VALEUR.matcher(sql).replaceAll(v -> {
            dansLOrdre.add(valeurs.get(v.group(1)));
            return "?";
        });
        return em.unwrap(Session.class).doReturningWork(connexion -> {
            try (PreparedStatement requete = connexion.prepareStatement(ordre)) {
                for (int i = 0; i < dansLOrdre.size(); i++) {
                    Object valeur = dansLOrdre.get(i);
                    requete.setObject(i + 1, valeur instanceof Long[] nombres ? connexion.createArrayOf("bigint", nombres) : valeur);
                }
                requete.setFetchSize(A_LA_FOIS);
                List<T> lus = new ArrayList<>();
                try (ResultSet lignes = requete.executeQuery()) {
                    while (lignes.next()) {
                        lus.add(lecteur.lire(lignes));
                    }
                }
                return lus;
            }
        });
    }

    static <E extends Enum<E>> E code(Class<E> sorte, ResultSet l, int colonne) throws SQLException {
        String lu = l.getString(colonne);
        return lu == null ? null : Enum.valueOf(sorte, lu);
    }

    /** Of a column that counts the days since 1970, which is read much faster than a date. */
    static LocalDate jour(ResultSet l, int colonne) throws SQLException {
        long jours = l.getLong(colonne);
        return jours == 0 && l.wasNull() ? null : LocalDate.ofEpochDay(jours);
    }

    /** True, false, or not said. */
    static Boolean dit(ResultSet l, int colonne) throws SQLException {
        boolean lu = l.getBoolean(colonne);
        return !lu && l.wasNull() ? null : Boolean.valueOf(lu);
    }
}
