package fr.passerelle.avip.structure;

import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;
import java.time.LocalDate;

/** Who answers at a structure, or stands in for whoever does (R-AVIP-8). */
public record ReferentVu(long id, int version, long structure, String prenom, String nom, String courriel, String telephone, boolean suppleant,
        LocalDate depuis, LocalDate jusquA) implements Serializable {

    public String nomComplet() {
        return prenom + " " + nom;
    }

    public String telephoneEnClair() {
        return telephone == null ? null : new Telephone(telephone).enClair();
    }

    public ReferentSaisi saisie() {
        return new ReferentSaisi(prenom, nom, courriel, telephone, suppleant);
    }
}
