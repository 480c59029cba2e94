package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.time.LocalDate;

/**
 * A right of the person, with what stands above it.
 *
 * @param fin the last day, or {@code null}
 * @param suspendueNiveau who suspended it, or {@code null}
 */
record Droit(long id, ServicePartenaire service, String profil, LocalDate debut, LocalDate fin, EtatHabilitation etat, String suspendueNiveau,
             EtatConvention contrat, EtatConvention convention) {

    /** Whether it opens the service that day: nothing of it, nor of what stands above, is closed (R-PART-3). */
    boolean ouvre(LocalDate jour) {
        return etat == EtatHabilitation.ACTIVE && contrat == EtatConvention.ACTIVE && convention == EtatConvention.ACTIVE
                && !jour.isBefore(debut) && !estFini(jour);
    }

    boolean estFini(LocalDate jour) {
        return fin != null && jour.isAfter(fin);
    }

    boolean vit() {
        return !etat.estFinal();
    }
}
