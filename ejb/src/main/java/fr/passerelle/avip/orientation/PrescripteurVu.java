package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.TypePrescripteur;
import java.io.Serializable;

/**
 * A body that refers parents.
 *
 * @param partenaire its number among the partners; {@code null} for one that is not one of them, or not yet
 */
public record PrescripteurVu(long id, Long partenaire, String nom, TypePrescripteur type) implements Serializable {
}
