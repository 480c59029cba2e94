package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import java.util.List;
import java.util.stream.Stream;

/**
 * The person of a partner who came in, and their body.
 *
 * @param reference {@code PART-00042}
 * @param reprises the references of those merged into it
 * @param administrateurs the names of those who administer its accounts now
 * @param gestion who opens accounts there; {@code null} without a convention
 */
public record Membre(long utilisateur, String prenom, String nom, boolean signataire, boolean administrateur, long partenaire, String reference,
                     String raisonSociale, List<String> reprises, List<String> administrateurs, ModeGestion gestion) {

    public Membre {
        reprises = List.copyOf(reprises);
        administrateurs = List.copyOf(administrateurs);
    }

    /** The references its body is known by: its own, and those of whom it took over. */
    public List<String> references() {
        return Stream.concat(Stream.of(reference), reprises.stream()).toList();
    }

    /** « , dont vous êtes signataire et dont vous administrez les comptes »; nothing for one of its users. */
    public String enTantQue() {
        return (signataire ? ", dont vous êtes signataire" : "") + (administrateur ? (signataire ? " et" : ",") + " dont vous administrez les comptes" : "");
    }

    /** Whom to ask for a right: « Camille Exemple », « Camille Exemple ou Lou Exemple », « la Caf ». */
    public String aQuiDemander() {
        return gestion != ModeGestion.DELEGUEE || administrateurs.isEmpty() ? "la Caf, par la page «\u202fMessages\u202f»" : String.join(" ou ", administrateurs);
    }
}
