package fr.passerelle.web.socle.commun;

import fr.passerelle.reports.socle.texte.Caracteres;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Before an act that makes a document: signs that no document can write are told once, with nothing done; asked again as it is,
 * the act is done. One for each form.
 */
public final class SignesPerdus implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> dits = List.of();

    /** Whether that many texts hold signs that would be lost and that nobody was told of: they are told, and the act must wait. */
    public boolean aDire(String... ecrits) {
        List<String> perdus = Arrays.stream(ecrits).flatMap(t -> Caracteres.perdus(t).stream()).distinct().toList();
        boolean neufs = !dits.containsAll(perdus);
        dits = perdus;
        if (neufs) {
            Messages.attention(phrase(perdus));
        }
        return neufs;
    }

    static String phrase(List<String> perdus) {
        return "Les documents ne savent pas écrire «\u00a0" + String.join("\u00a0», «\u00a0", perdus) + "\u00a0»\u202f: «\u00a0\ufffd\u00a0» serait imprimé à la place. "
                + "Rien n’a été fait\u202f: corrigez, ou validez de nouveau pour le faire ainsi.";
    }
}
