package fr.passerelle.socle.commun;

import jakarta.persistence.Query;
import java.util.List;

/** The rows of an SQL query, which the API gives without their type: whoever wrote the query knows it. */
public final class Lignes {

    private Lignes() {
    }

    @SuppressWarnings("unchecked")
    public static <T> List<T> de(Query requete) {
        return requete.getResultList();
    }
}
