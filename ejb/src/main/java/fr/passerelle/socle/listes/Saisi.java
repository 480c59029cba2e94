package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.TextePropre;

/** What is typed to be searched: on one line, and no longer than what is worth searching. */
final class Saisi {

    private Saisi() {
    }

    static String propre(String texte, int max) {
        return couper(TextePropre.ligne(texte), max);
    }

    static String couper(String texte, int max) {
        int longueur = texte.codePointCount(0, texte.length());
        return longueur <= max ? texte : TextePropre.de(texte.substring(0, texte.offsetByCodePoints(0, max)));
    }
}
