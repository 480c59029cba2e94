package fr.passerelle.socle.courriels;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.util.Map;
import java.util.TreeSet;

/** The subject and the body of a mail, or the body alone of a clause, where {@code {nom}} stands for a value. */
public record TexteDeCourriel(String sujet, String corps) {

    static final int SUJET_AU_PLUS = 120;
    static final int CORPS_AU_PLUS = 5_000;

    public TexteDeCourriel {
        // one line loses its no-break spaces
        sujet = Typographie.soigner(TextePropre.ligne(sujet));
        corps = TextePropre.de(corps);
    }

    /** As delivered. */
    public static TexteDeCourriel livre(Texte texte) {
        return new TexteDeCourriel(texte.sujet(), texte.corps());
    }

    /** Refuses a text too long or empty, a value this mail does not have, a subject that holds a value. */
    public void verifier(Texte texte) {
        exiger(!texte.aUnSujet() || !sujet.isEmpty() && sujet.length() <= SUJET_AU_PLUS, "COURRIEL", "sujet", "Le sujet tient en " + SUJET_AU_PLUS + " caractères, et n’est pas vide.");
        exiger(!corps.isEmpty() && corps.length() <= CORPS_AU_PLUS, "COURRIEL", "corps", "Le texte tient en " + CORPS_AU_PLUS + " caractères, et n’est pas vide.");
        exiger(Balises.de(sujet).isEmpty(), "COURRIEL", "sujet", "Le sujet ne contient pas de balise\u202f: il est lu par d’autres que son destinataire.");
        TreeSet<String> inconnues = Balises.de(corps);
        texte.noms().forEach(inconnues::remove);
        exiger(inconnues.isEmpty(), "COURRIEL", "corps", "Balise inconnue\u202f: {" + String.join("}, {", inconnues) + "}. "
                + (texte.balises().isEmpty() ? "Ce texte n’en a aucune." : "Ce modèle connaît {" + String.join("}, {", texte.noms()) + "}."));
        exiger(!texte.connait(Balise.LIEN) || corps.contains("{lien}"), "COURRIEL", "corps", "Le texte doit garder {lien}\u202f: sans lui, ce courriel ne sert à rien.");
    }

    /** With its values in their places. */
    public TexteDeCourriel avec(Map<String, String> valeurs) {
        return new TexteDeCourriel(sujet, Balises.remplir(corps, valeurs));
    }
}
