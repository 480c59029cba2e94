package fr.passerelle.mediation.conservation;

import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import java.time.LocalDate;

/**
 * A case whose time is over: nothing of what it says.
 *
 * @param fin how it ended, or {@code null} for one that was not admissible
 */
public record Echue(String reference, EtatSaisine etat, MotifCloture fin, LocalDate termineeLe, boolean gelee) {

    public String etatEnClair() {
        return etat.enClair(fin);
    }
}
