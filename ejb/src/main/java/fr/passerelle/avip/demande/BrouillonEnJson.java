package fr.passerelle.avip.demande;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;

/** What a draft says, in one column: it may be half typed, and grows by fields that older ones do not have. */
class BrouillonEnJson implements AttributeConverter<BrouillonSaisi, String> {

    /** Made when a first draft is read or kept: every start would pay for it. */
    private static final class Json {
        static final ObjectMapper LECTEUR = JsonMapper.builder().addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    @Override
    public String convertToDatabaseColumn(BrouillonSaisi saisi) {
        try {
            return saisi == null ? null : Json.LECTEUR.writeValueAsString(saisi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public BrouillonSaisi convertToEntityAttribute(String json) {
        try {
            return json == null ? null : Json.LECTEUR.readValue(json, BrouillonSaisi.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
