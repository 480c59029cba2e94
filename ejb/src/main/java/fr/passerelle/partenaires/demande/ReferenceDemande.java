package fr.passerelle.partenaires.demande;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.TextePropre;

/** « DEM-00042 »: the number of a request, as people write it. */
final class ReferenceDemande {

    private static final String FORME = "DEM-\\d{5,12}";

    private ReferenceDemande() {
    }

    static String de(long id) {
        return String.format("DEM-%05d", id);
    }

    static long lire(String reference) {
        String propre = TextePropre.code(reference);
        if (!propre.matches(FORME)) {
            throw new Introuvable("demande " + propre);
        }
        return Long.parseLong(propre.substring(4));
    }
}
