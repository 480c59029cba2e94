package fr.passerelle.mediation.saisine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.mediation.acte.Enregistrement;
import java.time.Instant;

/** What someone was typing when registering a case, as it was last kept. */
public record Brouillon(Enregistrement contenu, Instant majLe) {

    /** Here and not in the service, which the server initialises at each start: made when a draft is first kept or read. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Brouillon lire(String json, Instant majLe) {
        try {
            return new Brouillon(JSON.readValue(json, Enregistrement.class), majLe);
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
