package fr.passerelle.socle.journal.integrite;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the chain at some moment. Noted outside the application, it tells later a journal cut at its end or written
 * anew from one end to the other, which nothing inside the database can tell.
 *
 * @param rang how many lines had been sealed
 * @param empreinte the imprint of the last of them, in hexadecimal; empty when there was none
 */
public record Temoin(long rang, String empreinte) {

    private static final Pattern ECRIT = Pattern.compile("(\\d{1,18})\\s*[-:\u2013]\\s*([0-9a-f]{64})");

    /** As it was shown and noted; nothing typed is no witness. */
    public static Temoin lire(String texte) {
        String saisi = TextePropre.de(texte).toLowerCase(Locale.ROOT);
        if (saisi.isEmpty()) {
            return null;
        }
        Matcher lu = ECRIT.matcher(saisi);
        if (!lu.matches()) {
            throw new RegleRefusee("JOURNAL", "temoin",
                    "Un témoin est un rang, un tiret et 64 caractères de 0 à 9 et de a à f, tels que la vérification les a donnés.");
        }
        return new Temoin(Long.parseLong(lu.group(1)), lu.group(2));
    }

    /** What one notes. */
    public String aNoter() {
        return rang + "-" + empreinte;
    }
}
