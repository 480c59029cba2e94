package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.util.List;

/**
 * The contract of one service, as other rooms know it.
 *
 * @param reference that of its convention
 * @param profils as what its people may be there; none leaves it to the service
 * @param utilisateursMax how many people at most, {@code null} for no limit
 */
public record ContratVu(long id, long convention, String reference, long partenaire, ServicePartenaire service, EtatConvention etat,
        EtatConvention etatConvention, ModeGestion mode, List<String> profils, Integer utilisateursMax) {

    /** « T1, T2 ». */
    public String profilsDits() {
        return service.profilsDits(profils);
    }


    /** Whether rights may be given and used under it (R-PART-3). */
    public boolean estOuvert() {
        return etat == EtatConvention.ACTIVE && etatConvention == EtatConvention.ACTIVE;
    }
}
