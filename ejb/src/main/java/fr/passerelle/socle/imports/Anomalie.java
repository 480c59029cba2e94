package fr.passerelle.socle.imports;

/**
 * What is wrong, or doubtful, in a file.
 *
 * @param ligne line of the file, 1 being its header; 0 when the whole file is meant
 * @param colonne name of the column, or {@code null}
 * @param valeur the value as it is in the file, or {@code null}
 * @param message what is expected, in French
 */
public record Anomalie(long ligne, String colonne, String valeur, String message) {

    public static Anomalie duFichier(String message) {
        return new Anomalie(0, null, null, message);
    }
}
