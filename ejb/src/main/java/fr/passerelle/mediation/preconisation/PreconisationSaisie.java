package fr.passerelle.mediation.preconisation;

import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A préconisation as its author types it.
 *
 * @param porteur who carries it, as printed: a service, a person, the national fund
 * @param porteurIdentifiant the account that reports on it, or {@code null}
 * @param echeance or {@code null} when none is set
 */
public record PreconisationSaisie(int annee, String theme, String texte, NiveauPreconisation niveau, String porteur,
        String porteurIdentifiant, LocalDate echeance) implements Serializable {
}
