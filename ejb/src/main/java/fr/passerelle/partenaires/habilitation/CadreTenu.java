package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Typographie;
import java.util.List;

/**
 * What is above a right, held until the act is done: neither the contract nor the convention changes meanwhile.
 *
 * @param profils those the contract allows; none leaves them to the service
 * @param utilisateursMax how many people it allows, or {@code null} for any number
 */
record CadreTenu(long contrat, ServicePartenaire service, EtatConvention etat, long convention, EtatConvention etatConvention, ModeGestion mode,
        long partenaire, List<String> profils, Integer utilisateursMax) {

    boolean estOuvert() {
        return etat == EtatConvention.ACTIVE && etatConvention == EtatConvention.ACTIVE;
    }

    List<String> profilsPermis() {
        return service.permis(profils);
    }

    /** R-PART-3: no right stands where its contract and its convention do not both stand. */
    void exigerOuvert() {
        exiger(etatConvention == EtatConvention.ACTIVE, "R-PART-3", "contrat", "La convention d’accès est «\u202f"
                + Typographie.minuscule(etatConvention.libelle()) + "\u202f»\u202f: aucun droit ne peut être donné ni rétabli sous elle.");
        exiger(etat == EtatConvention.ACTIVE, "R-PART-3", "contrat", "Le contrat de service " + service.libelle() + " est «\u202f"
                + Typographie.minuscule(etat.libelleDuContrat()) + "\u202f»\u202f: aucun droit ne peut y être donné ni rétabli.");
    }

    /** A right may be asked for before the contract is signed; not once it is frozen or over. */
    void exigerAVenirOuOuvert() {
        boolean aVenir = !etat.estFinal() && etat != EtatConvention.SUSPENDUE && !etatConvention.estFinal() && etatConvention != EtatConvention.SUSPENDUE;
        if (!aVenir) {
            exigerOuvert();
        }
    }
}
