package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The contract of one service, as other rooms know it.
 *
 * @param reference that of its convention
 * @param profils as what its people may be there; none leaves it to the service
 * @param utilisateursMax how many people at most, {@code null} for no limit
 * @param reponseAvant until when the partner may answer its suspension, {@code null} when none of its own stands
 * @param reponseLe when the partner first answered it, or {@code null}
 */
public record ContratVu(long id, long convention, String reference, long partenaire, ServicePartenaire service, EtatConvention etat,
        EtatConvention etatConvention, ModeGestion mode, List<String> profils, Integer utilisateursMax, LocalDate reponseAvant, Instant reponseLe) {

    /** « T1, T2 ». */
    public String profilsDits() {
        return service.profilsDits(profils);
    }

    /** Whether rights may be given and used under it (R-PART-3). */
    public boolean estOuvert() {
        return etat == EtatConvention.ACTIVE && etatConvention == EtatConvention.ACTIVE;
    }
}
