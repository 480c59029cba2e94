package fr.passerelle.socle.courriels;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that a text holds, each written {@code {nom}}. */
public final class Balises {

    private static final Pattern BALISE = Pattern.compile("\\{([^{}\\n]*)}");

    private Balises() {
    }

    /** With its values in their places; a value is never looked into, whatever it looks like. */
    public static String remplir(String texte, Map<String, String> valeurs) {
        return BALISE.matcher(texte).replaceAll(r -> Matcher.quoteReplacement(valeur(r, valeurs)));
    }

    static TreeSet<String> de(String texte) {
        return new TreeSet<>(BALISE.matcher(texte).results().map(r -> r.group(1)).toList());
    }

    private static String valeur(MatchResult balise, Map<String, String> valeurs) {
        String valeur = valeurs.get(balise.group(1));
        if (valeur == null) {
            throw new IllegalArgumentException("valeur absente\u202f: " + balise.group(1));
        }
        return valeur;
    }
}
