package fr.passerelle.socle.signatures;

import fr.passerelle.socle.commun.Horloge;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A signature given before, that comes along with what was signed.
 *
 * @param role whose
 * @param nom of who signed
 * @param compte that accepted
 */
public record SignatureAncienne(String role, String nom, String compte, Instant le) {

    public LocalDate jour() {
        return LocalDate.ofInstant(le, Horloge.PARIS);
    }
}
