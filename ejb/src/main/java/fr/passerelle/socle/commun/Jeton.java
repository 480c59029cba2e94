package fr.passerelle.socle.commun;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The secret a link carries: 256 bits that nobody guesses, of which only the imprint is kept. */
public final class Jeton {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final int OCTETS = 32;
    private static final Pattern FORME = Pattern.compile("[\\w-]{43}");

    private Jeton() {
    }

    public static String nouveau() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /** Whether it looks like one: anything else is a cut link or a slip, nobody's guess. */
    public static boolean enALaForme(String jeton) {
        return jeton != null && FORME.matcher(jeton).matches();
    }

    public static byte[] empreinte(String jeton) {
        return Empreinte.de(jeton);
    }
}
