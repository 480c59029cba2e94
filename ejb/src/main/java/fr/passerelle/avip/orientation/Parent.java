package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;

/**
 * The parent of a request, as the prescriber knows them. What is asked by yes or no is {@code null} as long as it was not.
 *
 * @param viaReferent neither telephone nor mail: the prescriber’s own professional passes the word on
 * @param franceTravail whether registered there; « non » is a warning, never a refusal (R-AVIP-11)
 */
public record Parent(String prenom, String nom, String telephone, String courriel, boolean viaReferent, Boolean monoparental, Boolean residenceQpv,
        Boolean moinsDe25Ans, InscriptionFranceTravail franceTravail) implements Serializable {

    public static final Parent INCONNU = new Parent(null, null, null, null, false, null, null, null, null);

    public String enClair() {
        return TextePropre.ligne((prenom == null ? "" : prenom) + " " + (nom == null ? "" : nom));
    }

    /** Ready to be kept: names with their own signs, a number as all of it dials; nothing to reach them by when all goes through the referent. */
    Parent propre() {
        return new Parent(TextePropre.nom(prenom), TextePropre.nom(nom), viaReferent || TextePropre.estVide(telephone) ? null : new Telephone(telephone).valeur(),
                viaReferent ? null : TextePropre.ouNul(courriel), viaReferent, monoparental, residenceQpv, moinsDe25Ans, franceTravail);
    }
}
