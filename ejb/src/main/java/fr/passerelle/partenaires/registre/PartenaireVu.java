package fr.passerelle.partenaires.registre;

import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import java.io.Serializable;

/** A partner, by what tells it from others. */
public record PartenaireVu(long id, String reference, String siret, String raisonSociale, TypePartenaire type, String commune)
        implements Serializable {

    /** « PART-00042 ». */
    public static String reference(long id) {
        return Reference.PARTENAIRE.de(id);
    }
}
