package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Typographie;
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
 * @param finitLe its last day, past or to come once it is denounced, or {@code null} when it goes on with its convention
 */
public record ContratVu(long id, long convention, String reference, long partenaire, ServicePartenaire service, EtatConvention etat,
        EtatConvention etatConvention, ModeGestion mode, List<String> profils, Integer utilisateursMax, LocalDate reponseAvant, Instant reponseLe,
        LocalDate finitLe) {

    /** « T1, T2 ». */
    public String profilsDits() {
        return service.profilsDits(profils);
    }

    /** « Suspendu », and whether it is its convention that freezes it. */
    public String etatEnClair() {
        if (etat != EtatConvention.ACTIVE) {
            return etat.libelleDuContrat();
        }
        return etatConvention == EtatConvention.SUSPENDUE ? "Gelé avec la convention" : etatConvention.libelleDuContrat();
    }

    /** « Dénoncé : prend fin le 27 février 2027 », nothing as long as no last day is known. */
    public String finEnClair() {
        if (finitLe == null) {
            return "";
        }
        return (etat.estEnVigueur() ? "Dénoncé\u202f: prend fin le " : "A pris fin le ") + Typographie.date(finitLe);
    }

    /** Whether rights may be given and used under it (R-PART-3). */
    public boolean estOuvert() {
        return etat == EtatConvention.ACTIVE && etatConvention == EtatConvention.ACTIVE;
    }
}
