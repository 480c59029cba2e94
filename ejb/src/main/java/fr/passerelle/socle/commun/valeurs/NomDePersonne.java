package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import java.util.regex.Pattern;

/** The name or the first name of someone: letters of any alphabet, spaces, apostrophes, hyphens and dots, 100 signs at most. */
public record NomDePersonne(String valeur) {

    private static final Pattern FORME = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M} ’.-]{1,100}");

    public NomDePersonne {
        valeur = TextePropre.nom(valeur);
        RegleRefusee.exiger(estUn(valeur), "E-NOM", null, "Un nom compte de 1 à 100 caractères\u202f: lettres, espaces, apostrophes et traits d’union.");
    }

    /** Whether that text can be read as one. */
    public static boolean estUn(String texte) {
        return FORME.matcher(TextePropre.nom(texte)).matches();
    }

    @Override
    public String toString() {
        return valeur;
    }
}
