package fr.passerelle.reports.socle.rendu;

/** One key figure: what it is, its value, one line to place it. */
public record Tuile(String libelle, String valeur, String precision) {
}
