package fr.passerelle.socle.listes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.socle.commun.Parametres;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A view of a list kept by its owner. Those of a list are read as one value, which comes with what else is asked of the database.
 *
 * @param requete what follows the question mark of its address, possibly empty
 */
public record VueEnregistree(long id, String nom, String requete) {

    /** In SQL, those of {@code :moi} for {@code :liste}. */
    static final String LECTURE = """
            (select cast(jsonb_agg(jsonb_build_array(o.id, o.nom, o.requete) order by o.nom) as text) from listes.vue_enregistree o
                where o.liste = :liste and o.identifiant = :moi) as vues""";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By name; of each, what an address may still say today. */
    static List<VueEnregistree> lire(Liste<?> liste, String lues) {
        return lues == null ? List.of() : StreamSupport.stream(deJson(lues).spliterator(), false).map(v -> new VueEnregistree(v.get(0).asLong(), v.get(1).asText(),
                Vue.aGarder(liste, Parametres.lire(v.get(2).asText())).enParametres().enRequete())).toList();
    }

    private static JsonNode deJson(String lues) {
        try {
            return JSON.readTree(lues);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
