package fr.passerelle.mediation.tableau;

import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.comptes.Appelant;

/**
 * Who reads a dashboard, and which cases it is made of.
 *
 * @param visibles in SQL, the cases this reader may see
 * @param miennes whether it holds one's own cases only
 */
record Lecteur(String identifiant, String visibles, boolean miennes) {

    static Lecteur de(Appelant appelant, boolean supplee, boolean miennes) {
        return new Lecteur(appelant.identifiant(), Visibilite.condition(appelant, supplee), miennes);
    }

    /** In SQL, those it is made of among the visible. */
    String portee() {
        return miennes ? "s.titulaire = :moi" : "true";
    }
}
