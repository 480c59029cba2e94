package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.CategorieReglementaire;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.socle.commun.valeurs.Point;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A structure, by what others ask of it.
 *
 * @param partenaire the partner that runs it, or {@code null} when none is linked
 * @param agrement how many children it may take today
 * @param aUnReferent whether someone answers there now (R-AVIP-8)
 */
public record StructureVue(long id, String reference, String nom, TypeStructure type, Long partenaire, String gestionnaire, String commune,
        String codeCommune, String codePostal, int agrement, BigDecimal latitude, BigDecimal longitude, boolean aUnReferent) implements Serializable {

    /** What the journal calls one. */
    public static final String OBJET = "structure";

    /** « STR-00042 ». */
    public static String reference(long id) {
        return "STR-%05d".formatted(id);
    }

    public CategorieReglementaire categorie() {
        return CategorieReglementaire.de(agrement);
    }

    /** Its name and its commune: one without the other tells two structures apart no better (dossier §6). */
    public String enClair() {
        return nom + ", " + commune;
    }

    /** As the crow flies, or {@code null} when one of the two is on no map. */
    public Integer kilometresJusqua(StructureVue autre) {
        return latitude == null || autre.latitude == null ? null
                : Integer.valueOf(Point.de(latitude, longitude).kilometresJusqua(Point.de(autre.latitude, autre.longitude)));
    }
}
