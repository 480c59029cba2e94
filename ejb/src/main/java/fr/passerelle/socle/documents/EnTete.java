package fr.passerelle.socle.documents;

import fr.passerelle.socle.commun.Empreinte;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a letter bears around its text, frozen with it.
 *
 * @param expediteur under the institution's name: the service in charge, its address, telephone and mail, line by line
 * @param reperes what to recall when answering, and whom to ask for
 * @param lieu where it is written; empty when that is not known
 * @param signature who signs, line by line
 * @param griffe the picture of a signature, a PNG; {@code null} for none
 * @param numeroDeGriffe which one is kept; {@code null} for none
 */
public record EnTete(List<String> expediteur, List<String> reperes, String lieu, List<String> signature, byte[] griffe, Long numeroDeGriffe) {

    public EnTete {
        expediteur = List.copyOf(expediteur);
        reperes = List.copyOf(reperes);
        signature = List.copyOf(signature);
    }

    /** The same, with one more thing to recall. */
    EnTete avec(String repere) {
        List<String> tous = new ArrayList<>(reperes);
        tous.add(repere);
        return new EnTete(expediteur, tous, lieu, signature, griffe, numeroDeGriffe);
    }

    String empreinte() {
        return Empreinte.enTexte(String.join("\n", enLignes(expediteur), enLignes(reperes), lieu, enLignes(signature)).getBytes(StandardCharsets.UTF_8));
    }

    static String enLignes(List<String> lignes) {
        return String.join("\n", lignes);
    }

    static List<String> deLignes(String lignes) {
        return lignes.lines().toList();
    }
}
