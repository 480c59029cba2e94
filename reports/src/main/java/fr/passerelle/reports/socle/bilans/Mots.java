package fr.passerelle.reports.socle.bilans;

/**
 * The few words by which the documents of capabilities differ.
 *
 * @param vide what a year without any case says: « Aucune demande sur la période. »
 * @param cas what is counted: « demandes »
 * @param lecteurs to whom the internal edition is reserved: « à la direction »
 * @param personne whom a small count could name: « une personne »
 * @param aucune the same, as the note under a table says it: « aucune personne ne puisse être reconnue »
 */
public record Mots(String vide, String cas, String lecteurs, String personne, String aucune) {

    String precaution(Edition edition, int seuil) {
        return switch (edition) {
            case INTERNE -> "Cette édition est réservée " + lecteurs + "\u202f: certains effectifs, très faibles, pourraient "
                    + "désigner " + personne + ".";
            case DIFFUSABLE -> "Les effectifs inférieurs à " + seuil + " qui pourraient désigner " + personne
                    + " ne sont pas diffusés (n.\u00a0d.), avec d’autres si besoin pour qu’aucun ne puisse être retrouvé par différence.";
        };
    }
}
