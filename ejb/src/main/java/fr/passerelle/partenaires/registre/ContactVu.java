package fr.passerelle.partenaires.registre;

import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Somebody of a partner. @param partiLe since when the person is no longer there, or {@code null} */
public record ContactVu(long id, int version, long partenaire, String prenom, String nom, String fonction, String courriel, String telephone,
        List<RoleContact> roles, LocalDate partiLe) implements Serializable {

    public String nomComplet() {
        return prenom + " " + nom;
    }

    /** « 03 25 00 00 00 », or {@code null}. */
    public String telephoneEnClair() {
        return telephone == null ? null : new Telephone(telephone).enClair();
    }
}
