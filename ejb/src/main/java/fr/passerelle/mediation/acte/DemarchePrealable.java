package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.ResultatDemarche;
import fr.passerelle.socle.commun.TextePropre;
import java.io.Serializable;
import java.time.LocalDate;

/** The prior step made with the service concerned, without which no case is admissible (R-MED-1). */
public record DemarchePrealable(LocalDate date, String service, String nature, ResultatDemarche resultat) implements Serializable {

    /** Whether all that R-MED-1 asks for is known. */
    public boolean estComplete() {
        return date != null && !TextePropre.estVide(service) && !TextePropre.estVide(nature)
                && resultat != null;
    }
}
