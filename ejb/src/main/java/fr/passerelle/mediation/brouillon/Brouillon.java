package fr.passerelle.mediation.brouillon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.mediation.acte.Enregistrement;
import java.io.Serializable;
import java.time.Instant;

/** What someone was typing when registering a case, as it was last kept. */
public record Brouillon(Repere repere, Enregistrement contenu) {

    /**
     * Which draft, as a form knows it.
     *
     * @param majLe when it was written, which tells whether another form has written it since
     */
    public record Repere(long id, Instant majLe) implements Serializable {
    }

    /** Here and not in the service, which the server initialises at each start: made when a draft is first kept or read. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Brouillon lire(long id, String json, Instant majLe) {
        try {
            return new Brouillon(new Repere(id, majLe), JSON.readValue(json, Enregistrement.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String ecrire(Enregistrement contenu) {
        try {
            return JSON.writeValueAsString(contenu);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
