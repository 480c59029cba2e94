package fr.passerelle.avip.label;

import java.io.Serializable;
import java.util.Map;

/**
 * What a candidacy says.
 *
 * @param projetMentionne whether the share is written in the structure's project
 * @param preuves what answers each criterion, in words
 */
public record CandidatureSaisie(Integer places, boolean projetMentionne, boolean charteAcceptee, Map<Critere, String> preuves) implements Serializable {

    public CandidatureSaisie {
        preuves = preuves == null ? Map.of() : Map.copyOf(preuves);
    }
}
