package fr.passerelle.socle.taches.demande;

/**
 * One thing a task says of one line of what it works on.
 *
 * @param ligne which line, 0 when the whole is meant
 * @param colonne which column, or {@code null}
 * @param valeur what is there, or {@code null}
 */
public record LigneDeRapport(Gravite gravite, long ligne, String colonne, String valeur, String message) {

    /** How much it matters. */
    public enum Gravite {
        ERREUR("Erreur"), AVERTISSEMENT("Avertissement"), NOTE("Note");

        private final String libelle;

        Gravite(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
