package fr.passerelle.avip.reprise;

import fr.passerelle.socle.imports.Cellules;

/** Each line says the year of its file. */
final class Annees {

    private Annees() {
    }

    static void verifier(Cellules c, int annee) {
        Integer lue = c.estVide("annee") ? c.refuser("annee", "Valeur obligatoire.") : c.entier("annee", 2000, 2100);
        if (lue != null && lue != annee) {
            c.refuser("annee", "Le nom du fichier dit " + annee + ".");
        }
    }
}
