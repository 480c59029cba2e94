package fr.passerelle.reports.socle.rendu;

/** What each page repeats: above, the document and a mention; below, who publishes it. */
public record Bandeau(String titre, String mention, String pied) {
}
