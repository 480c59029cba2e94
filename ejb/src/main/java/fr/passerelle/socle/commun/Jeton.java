package fr.passerelle.socle.commun;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret a link carries: 256 bits that nobody guesses, of which only the imprint is kept. */
public final class Jeton {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final int OCTETS = 32;

    private Jeton() {
    }

    public static String nouveau() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    public static byte[] empreinte(String jeton) {
        return Empreinte.de(jeton);
    }
}
