package fr.passerelle.avip.engagement;

import fr.passerelle.avip.nomenclature.Arrondi;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What share of its places a structure engages, from that day on (R-AVIP-2, dossier §3.6).
 *
 * @param taux in percent
 */
public record ParametreEngagement(LocalDate depuis, int taux, Arrondi arrondi, String motif) implements Serializable {

    /** What it makes of that capacity. */
    public Engagement de(int agrement) {
        return new Engagement(agrement, taux, arrondi);
    }
}
