package fr.passerelle.socle.journal.integrite;

import fr.passerelle.socle.commun.Empreinte;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A seal and the line it seals. Its imprints are computed here as migration V200 says, and not by the functions of the
 * database: whoever could change a line could change a function too.
 *
 * @param le when the seal was set
 * @param contenu the imprint of the line's words, as sealed
 * @param ecrite when the line says it was written
 * @param mots every column of the line, in the order of the seal, or {@code null} when the line is not there any more
 * @param purge the purge that removed the line, or {@code null}
 */
record LigneScellee(long rang, long ligne, Instant le, byte[] contenu, byte[] empreinte, Instant ecrite, List<String> mots,
        Long purge) {

    /** How far the day a line says may be from the one of its seal: far above any act, any clock, any import. */
    private static final Duration ECART_PERMIS = Duration.ofDays(1);

    boolean estLa() {
        return mots != null;
    }

    /** The purge of the journal this line tells of, or {@code null}: cases have purges of their own, numbered from 1 too. */
    Long purgeDite() {
        boolean unePurge = mots != null && "PURGE".equals(mots.get(3)) && "journal".equals(mots.get(4))
                && mots.get(5) != null && mots.get(5).matches("\\d{1,18}");
        return unePurge ? Long.valueOf(mots.get(5)) : null;
    }

    String detail() {
        return mots.get(7);
    }

    boolean ditCeQuiAEteScelle() {
        return MessageDigest.isEqual(contenu, Empreinte.de(enTexte()));
    }

    boolean suit(byte[] precedente) {
        ByteArrayOutputStream tout = new ByteArrayOutputStream();
        tout.writeBytes(precedente);
        tout.writeBytes((rang + ":" + ligne + ":" + microsecondes(le) + ":").getBytes(StandardCharsets.UTF_8));
        tout.writeBytes(contenu);
        return MessageDigest.isEqual(empreinte, Empreinte.de(tout.toByteArray()));
    }

    boolean estDeSonJour() {
        return Duration.between(ecrite, le).abs().compareTo(ECART_PERMIS) <= 0;
    }

    private String enTexte() {
        StringBuilder texte = new StringBuilder();
        mots.forEach(mot -> texte.append(mot == null ? "-" : mot.getBytes(StandardCharsets.UTF_8).length + ":" + mot));
        return texte.toString();
    }

    static String microsecondes(Instant instant) {
        return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }
}
