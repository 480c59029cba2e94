package fr.passerelle.socle.courriels;

import fr.passerelle.socle.commun.RegleRefusee;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The subject and the body of a mail, where {@code {nom}} stands for a value. */
public record TexteDeCourriel(String sujet, String corps) {

    static final int SUJET_AU_PLUS = 120;
    static final int CORPS_AU_PLUS = 5_000;
    private static final Pattern BALISE = Pattern.compile("\\{([^{}\\n]*)}");

    public TexteDeCourriel {
        sujet = propre(sujet).replaceAll("\\s+", " ").strip();
        corps = propre(corps).replaceAll("\\R", "\n").strip();
    }

    /** Refuses a text too long or empty, a value this mail does not have, a subject that holds a value. */
    public void verifier(Texte texte) {
        exiger(!texte.aUnSujet() || !sujet.isEmpty() && sujet.length() <= SUJET_AU_PLUS, "sujet", "Le sujet tient en " + SUJET_AU_PLUS + " signes, et n’est pas vide.");
        exiger(!corps.isEmpty() && corps.length() <= CORPS_AU_PLUS, "corps", "Le texte tient en " + CORPS_AU_PLUS + " signes, et n’est pas vide.");
        exiger(!BALISE.matcher(sujet).find(), "sujet", "Le sujet ne contient pas de balise\u202f: il est lu par d’autres que son destinataire.");
        TreeSet<String> inconnues = new TreeSet<>(BALISE.matcher(corps).results().map(r -> r.group(1)).toList());
        texte.balises().forEach(inconnues::remove);
        exiger(inconnues.isEmpty(), "corps", "Balise inconnue\u202f: {" + String.join("}, {", inconnues) + "}. "
                + (texte.balises().isEmpty() ? "Ce texte n’en a aucune." : "Ce modèle connaît {" + String.join("}, {", texte.balises()) + "}."));
        exiger(!texte.balises().contains("lien") || corps.contains("{lien}"), "corps", "Le texte doit garder {lien}\u202f: sans lui, ce courriel ne sert à rien.");
    }

    /** With its values in their places. */
    public TexteDeCourriel avec(Map<String, String> valeurs) {
        return new TexteDeCourriel(sujet, BALISE.matcher(corps).replaceAll(r -> Matcher.quoteReplacement(valeur(r, valeurs))));
    }

    private static String valeur(MatchResult balise, Map<String, String> valeurs) {
        String valeur = valeurs.get(balise.group(1));
        if (valeur == null) {
            throw new IllegalArgumentException("valeur absente : " + balise.group(1));
        }
        return valeur;
    }

    private static String propre(String texte) {
        return texte == null ? "" : texte.replaceAll("[\\p{Cc}&&[^\\r\\n\\t]]", "");
    }

    private static void exiger(boolean condition, String champ, String message) {
        if (!condition) {
            throw new RegleRefusee("COURRIEL", champ, message);
        }
    }
}
