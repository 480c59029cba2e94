package fr.passerelle.mediation.lettre;

import fr.passerelle.socle.documents.envoi.Voie;
import java.util.List;

/**
 * Who receives a letter, and how.
 *
 * @param adresse the lines of their postal address; none when it is not known
 * @param courriel their mail, or {@code null}
 * @param confirme whether somebody made sure that this mail is theirs
 */
public record Destinataire(String nom, List<String> adresse, String courriel, boolean confirme, Voie voie) {

    public Destinataire {
        adresse = List.copyOf(adresse);
    }

    /** One of whom nothing but the name is known. */
    public static Destinataire nomme(String nom) {
        return new Destinataire(nom, List.of(), null, false, Voie.MAIN_PROPRE);
    }

    /** A service of the house. */
    public static Destinataire service(String nom) {
        return new Destinataire(nom, List.of(), null, false, Voie.INTERNE);
    }

    public Destinataire par(Voie autre) {
        return new Destinataire(nom, adresse, courriel, confirme, autre);
    }

    /** As a window envelope shows it. */
    public String bloc() {
        return adresse.isEmpty() ? nom : nom + "\n" + String.join("\n", adresse);
    }
}
