package fr.passerelle.avip.orientation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A child of a request, one place each (R-AVIP-16).
 *
 * @param prenom {@code null} when not born and not named yet, or once erased
 * @param cle the same child, whatever the request
 */
public record EnfantVu(long id, int rang, String prenom, LocalDate naissance, LocalDate terme, UUID cle) implements Serializable {

    public boolean estANaitre() {
        return naissance == null && terme != null;
    }

    public EnfantDit dit() {
        return new EnfantDit(prenom, naissance, estANaitre(), terme);
    }

    public String enClair() {
        return prenom == null ? "Enfant " + (estANaitre() ? "à naître" : rang) : prenom;
    }
}
