package fr.passerelle.partenaires.habilitation.liste;

import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.NiveauSuspension;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A right, in the list.
 *
 * @param niveau who froze it, or {@code null}
 */
public record LigneHabilitation(long id, long partenaire, String raisonSociale, long utilisateur, String personne, ServicePartenaire service, String profil,
        EtatHabilitation etat, NiveauSuspension niveau, LocalDate debut, LocalDate fin, Instant derniereUtilisation) {
}
