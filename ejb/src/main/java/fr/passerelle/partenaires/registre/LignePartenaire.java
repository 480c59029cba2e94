package fr.passerelle.partenaires.registre;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.time.LocalDate;

/**
 * A partner as the register lists it.
 *
 * @param convention where its convention stands: the one in force, else the latest; {@code null} when there is none
 * @param services the codes of the services it is under contract for now
 * @param administrateurs how many it has now, two at most
 * @param personnes how many of its people have not left
 */
public record LignePartenaire(long id, String siret, String raisonSociale, TypePartenaire type, String codePostal, String commune,
        String courriel, String telephone, EtatConvention convention, String referenceConvention, LocalDate effetLe, String services,
        long administrateurs, long personnes) {

    public String reference() {
        return PartenaireVu.reference(id);
    }

    /** « 03 25 00 00 00 », or {@code null}. */
    public String telephoneEnClair() {
        return Telephone.enClair(telephone);
    }

    public String etatEnClair() {
        return convention == null ? "Sans convention" : convention.libelle();
    }
}
