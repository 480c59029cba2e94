package fr.passerelle.socle.bilans;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * A frozen bilan as JSON: under {@code bilan}, what every bilan has and, side by side, what the capability adds. A property that
 * is not known any more is skipped; one that an older release wrote beside {@code bilan} is read as if it were within.
 */
final class Chiffrage {

    private static final String BILAN = "bilan";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Chiffrage() {
    }

    static String ecrire(Bilan<?> bilan) {
        try {
            ObjectNode chiffres = JSON.valueToTree(bilan);
            if (bilan.propre() != null) {
                chiffres.setAll((ObjectNode) JSON.valueToTree(bilan.propre()));
            }
            return JSON.writeValueAsString(JSON.createObjectNode().set(BILAN, chiffres));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("le bilan ne s’écrit pas en JSON", e);
        }
    }

    static <P> Bilan<P> relire(String json, Class<P> propre) {
        try {
            ObjectNode racine = (ObjectNode) JSON.readTree(json);
            ObjectNode chiffres = (ObjectNode) racine.remove(BILAN);
            chiffres.setAll(racine);
            Bilan<P> bilan = JSON.convertValue(chiffres, JSON.getTypeFactory().constructParametricType(Bilan.class, propre));
            return bilan.avecPropre(JSON.treeToValue(chiffres, propre));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("une version arrêtée du bilan est illisible", e);
        }
    }
}
