package fr.passerelle.socle.commun.reglages;

import java.util.Locale;

/**
 * A setting, as the room that reads it declares it.
 *
 * @param nom {@code passerelle.connexion.verrou}
 * @param defaut what it is worth when nobody sets it, or {@code null}; {@code ${x}} stands for another setting
 * @param sens what it changes, in a French sentence, with its unit
 */
public record Reglage(String nom, String defaut, String sens, Nature nature) {

    /** What is written in it. */
    public enum Nature { TEXTE, ENTIER, SECRET }

    public static Reglage texte(String nom, String defaut, String sens) {
        return new Reglage(nom, defaut, sens, Nature.TEXTE);
    }

    public static Reglage entier(String nom, int defaut, String sens) {
        return new Reglage(nom, Integer.toString(defaut), sens, Nature.ENTIER);
    }

    /** Never shown. */
    public static Reglage secret(String nom, String sens) {
        return new Reglage(nom, null, sens, Nature.SECRET);
    }

    public boolean estSecret() {
        return nature == Nature.SECRET;
    }

    /** {@code PASSERELLE_CONNEXION_VERROU}. */
    public String variable() {
        return nom.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
