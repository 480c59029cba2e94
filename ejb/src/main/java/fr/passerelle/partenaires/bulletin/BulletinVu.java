package fr.passerelle.partenaires.bulletin;

import fr.passerelle.partenaires.nomenclature.EtatBulletin;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A form of adhesion, as other rooms know it.
 *
 * @param motif what is missing, or why it is refused; {@code null} otherwise
 */
public record BulletinVu(long id, long contrat, EtatBulletin etat, LocalDate recuLe, String motif, Instant decideLe, String decidePar) {
}
