package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.SousTypeHebergement;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import java.io.Serializable;

/**
 * A body to register.
 *
 * @param sousType what kind of accommodation, for that kind alone
 */
public record PrescripteurSaisi(Long partenaire, String nom, TypePrescripteur type, SousTypeHebergement sousType) implements Serializable {

    private static final int NOM = 140;

    /** @throws fr.passerelle.socle.commun.RegleRefusee for all that is wrong at once */
    PrescripteurSaisi verifie() {
        Exigences e = new Exigences("R-AVIP-20");
        exiger(e);
        e.refuser();
        return new PrescripteurSaisi(partenaire, TextePropre.nom(nom), type, sousType);
    }

    /** All that is wrong with it, noted with what whoever registers it requires besides. */
    public void exiger(Exigences e) {
        e.exigerTexte(nom, "nom", "Donnez le nom de l’organisme.");
        e.exiger(TextePropre.nom(nom).length() <= NOM, "nom", NOM + " caractères au plus.");
        e.exiger(type != null, "type", "Choisissez de quelle famille il est.");
        e.exiger((type == TypePrescripteur.HEBERGEMENT) == (sousType != null), "sousType", type == TypePrescripteur.HEBERGEMENT
                ? "Dites lequel\u202f: Chrs, Cph ou Cada." : "Seul un centre d’hébergement en a un.");
    }
}
