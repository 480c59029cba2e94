package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.TextePropre;

/** « DEM-00042 »: the number of a request, as people write it. */
final class ReferenceDemande {

    private ReferenceDemande() {
    }

    static String de(long id) {
        return Reference.DEMANDE.de(id);
    }

    static long lire(String reference) {
        return Reference.DEMANDE.numero(reference).orElseThrow(() -> new Introuvable("demande " + TextePropre.code(reference)));
    }
}
