package fr.passerelle.mediation.bilan;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A case that a figure counts, as a list shows it.
 *
 * @param fin how it ended, or {@code null}
 * @param montant what the case adds to a sum of money; {@code null} when the figure is none
 * @param delai days from receipt to the first answer, {@code null} while there is none
 */
public record CasDuChiffre(String reference, LocalDate dateReception, CanalSaisine canal, TypeSaisissant type,
        MotifSaisine motif, Prestation prestation, EtatSaisine etat, MotifCloture fin, Integer delai, BigDecimal montant) {

    public String etatEnClair() {
        return etat.enClair(fin);
    }
}
