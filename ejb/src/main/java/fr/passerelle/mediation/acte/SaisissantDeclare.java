package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One of those who put the request to the mediator; the first one gives the type for statistics (R-MED-22).
 *
 * @param mandatLe when a mandate of the person concerned was recorded, or {@code null} (R-MED-15)
 */
public record SaisissantDeclare(TypeSaisissant type, String nom, String courriel, String telephone, String adresse,
        LocalDate mandatLe) implements Serializable {

    /** « 03 25 00 00 00 », or what was typed if nobody can read a number in it. */
    public String telephoneEnClair() {
        return Telephone.enClair(telephone);
    }
}
