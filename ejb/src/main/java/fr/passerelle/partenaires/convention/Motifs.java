package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.socle.commun.TextePropre;

/** A motive and what was written with it, in one sentence. */
final class Motifs {

    private Motifs() {
    }

    static String enClair(MotifSuspension motif, String texte) {
        return motif.libelle() + (TextePropre.estVide(texte) ? "" : "\u202f: " + TextePropre.de(texte));
    }
}
