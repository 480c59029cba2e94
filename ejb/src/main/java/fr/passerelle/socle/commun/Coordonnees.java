package fr.passerelle.socle.commun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the institution, or one of its services, is answered.
 *
 * @param adresse the lines of its postal address; none when it is not set
 * @param telephone empty when it is not set, as the rest
 * @param ville where its letters are written
 */
public record Coordonnees(List<String> adresse, String telephone, String courriel, String ville) {

    public Coordonnees {
        adresse = List.copyOf(adresse);
    }

    /** The lines of an address set in one text, parted by bars. */
    static List<String> lignes(String adresse) {
        return Arrays.stream(adresse.split("\\|")).map(TextePropre::ligne).filter(l -> !l.isEmpty()).toList();
    }

    /** The same, but for the telephone and the mail of a service that has its own. */
    public Coordonnees avec(String sonTelephone, String sonCourriel) {
        return new Coordonnees(adresse, TextePropre.estVide(sonTelephone) ? telephone : TextePropre.de(sonTelephone),
                TextePropre.estVide(sonCourriel) ? courriel : TextePropre.de(sonCourriel), ville);
    }

    /** As a letter bears them, one to a line. */
    public List<String> enLignes() {
        return Stream.concat(adresse.stream(), Stream.of(telephone.isEmpty() ? "" : "Tél.\u00a0" + telephone, courriel)).filter(l -> !l.isEmpty()).toList();
    }

    /** What a letter would lack: « l’adresse postale », « le téléphone »; nothing when all is set. */
    public List<String> manques() {
        List<String> manques = new ArrayList<>();
        if (adresse.isEmpty()) {
            manques.add("l’adresse postale");
        }
        if (telephone.isEmpty()) {
            manques.add("le téléphone");
        }
        if (courriel.isEmpty()) {
            manques.add("le courriel");
        }
        if (ville.isEmpty()) {
            manques.add("la ville");
        }
        return manques;
    }
}
