package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A campaign to open.
 *
 * @param type only partners of that kind, or {@code null} for all
 */
public record CampagneSaisie(String libelle, TypePartenaire type, LocalDate echeance) implements Serializable {
}
