package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.CategorieReglementaire;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.avip.nomenclature.TypeStructure;
import java.time.LocalDate;

/**
 * A structure as the register lists it.
 *
 * @param label where its label stands: the one in force, else the latest; {@code null} when it never had one
 */
public record LigneStructure(long id, String nom, TypeStructure type, String gestionnaire, String codePostal, String commune, int agrement,
        StatutLabel label, LocalDate finDuLabel, Integer engagees, String reseau, MotDePlaces mot, LocalDate fermeeLe) {

    public String reference() {
        return StructureVue.reference(id);
    }

    public String labelEnClair() {
        return label == null ? "Sans label" : label.libelle();
    }

    public CategorieReglementaire categorie() {
        return CategorieReglementaire.de(agrement);
    }
}
