package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import java.time.LocalDate;

/**
 * A convention, as other rooms know it.
 *
 * @param signeeLe {@code null} until both sides have signed
 * @param effetLe {@code null} while it is still to be that of the last signature
 * @param terme what its dates make of it, {@code null} as long as it has no first day of effect
 */
public record ConventionVue(long id, String reference, long partenaire, EtatConvention etat, ModeGestion mode, LocalDate signeeLe,
        LocalDate effetLe, Terme terme) {
}
