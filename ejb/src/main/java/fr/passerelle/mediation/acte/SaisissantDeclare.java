package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One of those who put the request to the mediator; the first one gives the type for statistics (R-MED-22).
 *
 * @param mandatLe when a mandate of the person concerned was recorded, or {@code null} (R-MED-15)
 */
public record SaisissantDeclare(TypeSaisissant type, String nom, String courriel, String telephone, String adresse,
        LocalDate mandatLe) implements Serializable {
}
