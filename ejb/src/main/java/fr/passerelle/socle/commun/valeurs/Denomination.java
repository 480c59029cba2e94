package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import java.util.regex.Pattern;

/**
 * How a body is called, or someone who may be one: « UDAF 52 (service social) », « Cabinet Alpha &amp; Bêta ». It holds a letter, and
 * counts 100 signs at most.
 */
public record Denomination(String valeur) {

    private static final Pattern FORME = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N} ’.,;:!&()/+*°·«»\"-]{1,100}");

    public Denomination {
        valeur = TextePropre.nom(valeur);
        RegleRefusee.exiger(estUne(valeur), "E-DENOMINATION", null,
                "Un nom compte de 1 à 100 caractères, dont une lettre au moins.");
    }

    /** Whether that text can be read as one. */
    public static boolean estUne(String texte) {
        return FORME.matcher(TextePropre.nom(texte)).matches();
    }

    @Override
    public String toString() {
        return valeur;
    }
}
