package fr.passerelle.avip.demande;

import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.nomenclature.TypeStructure;
import java.io.Serializable;
import java.util.List;

/**
 * A structure that may be asked, and why it is shown where it is: a word on its places, never a number (R-AVIP-33).
 *
 * @param jourNonCouverts the days its hours do not cover, as said to people; empty when all are, or when nothing is known
 * @param kilometres from the commune one chose, as the crow flies; {@code null} when it is not known
 * @param reseau the network it belongs to, or {@code null}
 */
public record StructureTrouvee(long id, String nom, TypeStructure type, String gestionnaire, String commune, String reseau, Long numeroDuReseau,
        MotDePlaces places,
        boolean horairesConnus, List<String> jourNonCouverts, Integer kilometres) implements Serializable {

    public enum Horaires { COUVRENT, INCONNUS, NE_COUVRENT_PAS }

    public Horaires horaires() {
        return !horairesConnus ? Horaires.INCONNUS : jourNonCouverts.isEmpty() ? Horaires.COUVRENT : Horaires.NE_COUVRENT_PAS;
    }

    /** Why it is where it is, in a sentence. */
    public String raison() {
        return switch (horaires()) {
            case COUVRENT -> "Ses horaires couvrent tout le besoin.";
            case INCONNUS -> "Ses horaires ne sont pas connus\u202f: la structure les dira.";
            case NE_COUVRENT_PAS -> "Ses horaires ne couvrent pas\u202f: " + String.join(", ", jourNonCouverts) + ".";
        };
    }
}
