package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a family's file at the Caf: seven digits, kept as text for the zeros it begins with. */
public record Matricule(String valeur) {

    private static final Pattern FORME = Pattern.compile("\\d{7}");
    /** As files carry it: the first zeros lost in a spreadsheet, a key letter at the end. */
    private static final Pattern DANS_UN_FICHIER = Pattern.compile("(\\d{1,7})[A-Z]?");

    public Matricule {
        valeur = TextePropre.compact(valeur);
        RegleRefusee.exiger(estUn(valeur), "E-MATRICULE", null, "Le numéro de dossier comporte 7 chiffres.");
    }

    /** Whether that text, typed by someone, can be read as one. */
    public static boolean estUn(String texte) {
        return FORME.matcher(TextePropre.compact(texte)).matches();
    }

    /** As a file gives it, made whole. */
    public static Matricule dUnFichier(String cellule) {
        Matcher lu = DANS_UN_FICHIER.matcher(TextePropre.compact(cellule));
        return new Matricule(lu.matches() ? "%07d".formatted(Integer.parseInt(lu.group(1))) : "");
    }

    @Override
    public String toString() {
        return valeur;
    }
}
