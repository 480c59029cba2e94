package fr.passerelle.socle.commun.reglages;

/**
 * A setting and what it is worth now.
 *
 * @param valeur {@code null} when nothing gives it one, and for a secret
 * @param defini whether somebody set it
 */
public record ReglageEffectif(Reglage reglage, String valeur, Origine origine, boolean defini) {

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
        return reglage.nature() == Reglage.Nature.ENTIER && !valeur.matches("\\d{1,9}");
    }
}
