package fr.passerelle.socle.commun.reglages;

import java.util.regex.Pattern;

/**
 * A setting and what it is worth now.
 *
 * @param valeur {@code null} when nothing gives it one, and for a secret
 * @param defini whether somebody set it
 */
public record ReglageEffectif(Reglage reglage, String valeur, Origine origine, boolean defini) {

    private static final Pattern ENTIER = Pattern.compile("\\d{1,9}");

    /** Where the value comes from. */
    public enum Origine {

        ENVIRONNEMENT("Environnement"),
        SERVEUR("Propriété du serveur"),
        FICHIER("Fichier de configuration"),
        DEFAUT("Par défaut");

        private final String libelle;

        Origine(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** Whether what was set cannot be what it must be. */
    public boolean invalide() {
        return reglage.nature() == Reglage.Nature.ENTIER && !estUnEntier(valeur);
    }

    static boolean estUnEntier(String valeur) {
        return ENTIER.matcher(valeur).matches();
    }
}
