package fr.passerelle.mediation.saisine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.comptes.Appelants;
import fr.passerelle.comptes.Autorise;
import fr.passerelle.comptes.Permission;
import fr.passerelle.mediation.acte.Enregistrement;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One draft for each person who registers cases: nothing typed is lost. */
@Stateless
public class BrouillonService {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Inject
    private SaisineRepository saisines;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    @Autorise(Permission.SAISINE_ENREGISTRER)
    public Optional<Brouillon> lire() {
        return saisines.brouillon(appelants.courant().identifiant()).map(BrouillonService::brouillon);
    }

    @Autorise(Permission.SAISINE_ENREGISTRER)
    public void garder(Enregistrement contenu) {
        try {
            saisines.garderBrouillon(appelants.courant().identifiant(), JSON.writeValueAsString(contenu), horloge.instant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Autorise(Permission.SAISINE_ENREGISTRER)
    public void oublier() {
        saisines.oublierBrouillon(appelants.courant().identifiant());
    }

    private static Brouillon brouillon(Object[] ligne) {
        try {
            Instant majLe = ligne[1] instanceof OffsetDateTime date ? date.toInstant() : (Instant) ligne[1];
            return new Brouillon(JSON.readValue((String) ligne[0], Enregistrement.class), majLe);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
