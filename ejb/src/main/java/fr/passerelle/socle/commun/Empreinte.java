package fr.passerelle.socle.commun;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The imprint of a content (SHA-256): tells two contents apart, and nothing of what they hold. */
public final class Empreinte {

    private Empreinte() {
    }

    public static byte[] de(byte[] contenu) {
        return nouvelle().digest(contenu);
    }

    public static byte[] de(String texte) {
        return de(texte.getBytes(StandardCharsets.UTF_8));
    }

    /** As sixty-four hexadecimal digits, the way the database keeps it. */
    public static String enTexte(byte[] contenu) {
        return HexFormat.of().formatHex(de(contenu));
    }

    /** To be made bit by bit. */
    public static MessageDigest nouvelle() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException jamais) {
            throw new IllegalStateException(jamais);
        }
    }
}
