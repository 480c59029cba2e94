package fr.passerelle.reports.socle.dessin;

/**
 * One category of a chart.
 *
 * @param valeur what its length shows; {@code null} when it may not be shown
 * @param etiquette the value as written
 * @param precedente the year before; {@code null} when not known
 * @param etiquettePrecedente the year before as written
 */
public record Barre(String libelle, Double valeur, String etiquette, Double precedente, String etiquettePrecedente) {

    public Barre(String libelle, Double valeur, String etiquette) {
        this(libelle, valeur, etiquette, null, null);
    }

    double longueur() {
        return valeur == null ? 0 : valeur;
    }

    double longueurPrecedente() {
        return precedente == null ? 0 : precedente;
    }
}
