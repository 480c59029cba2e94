package fr.passerelle.avip.reponse;

import java.io.Serializable;

/**
 * Where else one may ask.
 *
 * @param duReseau whether it shares its commitment with the one that refuses
 * @param kilometres as the crow flies, or {@code null} when it is not known
 * @param compatible whether what it says it offers holds the need
 */
public record AlternativeVue(long structure, String nom, boolean duReseau, Integer kilometres, boolean compatible) implements Serializable {

    /** « à 12 km », or nothing when it is not known. */
    public String aCombien() {
        return kilometres == null ? null : "à " + kilometres + "\u00a0km";
    }

    /** « Les Tilleuls, Joinville — même réseau, à 12 km, horaires compatibles ». */
    public String enClair() {
        return nom + " — " + (duReseau ? "même réseau, " : "") + (kilometres == null ? "" : "à " + kilometres + "\u00a0km, ")
                + (compatible ? "places possibles aux horaires demandés" : "places à demander");
    }
}
