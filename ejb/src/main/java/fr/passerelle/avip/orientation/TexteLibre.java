package fr.passerelle.avip.orientation;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.NumerosSensibles;
import java.util.regex.Pattern;

/** What people write in their own words, where neither a social security number nor a mail has its place (dossier §2). */
public final class TexteLibre {

    public static final int LONGUEUR = 600;
    private static final Pattern COURRIEL = Pattern.compile("[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}-]+(?:\\s?\\.\\s?\\p{L}{2,})+");

    private TexteLibre() {
    }

    /** What is wrong with it, for people; {@code null} when nothing is. */
    public static String refus(String texte) {
        String propre = TextePropre.code(texte);
        if (NumerosSensibles.dans(texte).contains(NumerosSensibles.Genre.NIR)) {
            return "Ne saisissez pas de numéro de sécurité sociale.";
        }
        if (COURRIEL.matcher(propre).find()) {
            return "Ne saisissez pas d’adresse de courriel ici\u202f: elle a son champ.";
        }
        return TextePropre.de(texte).length() > LONGUEUR ? LONGUEUR + " caractères au plus." : null;
    }
}
