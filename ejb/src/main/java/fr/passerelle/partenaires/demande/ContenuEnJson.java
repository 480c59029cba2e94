package fr.passerelle.partenaires.demande;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import jakarta.persistence.AttributeConverter;

/** What a request says, in one column: it may be half typed, and grows by fields that older ones do not have. */
class ContenuEnJson implements AttributeConverter<DemandeSaisie, String> {

    private static final ObjectMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Override
    public String convertToDatabaseColumn(DemandeSaisie saisie) {
        try {
            return saisie == null ? null : JSON.writeValueAsString(saisie);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public DemandeSaisie convertToEntityAttribute(String json) {
        try {
            return json == null ? null : JSON.readValue(json, DemandeSaisie.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
