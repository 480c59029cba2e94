package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An electronic address: one at-sign, a domain with a dot that is not its end and whose case does not count, 254 signs at most; and
 * nothing but what the mailer itself reads as one address, so that what a form takes can be written to.
 */
public record Courriel(String valeur) {

    private static final Pattern FORME = Pattern.compile("[^@\\s\\p{C}]+@[^@\\s\\p{C}.\\[\\]]+(?:\\.[^@\\s\\p{C}.\\[\\]]+)+");
    private static final int LONGUEUR = 254;

    public Courriel {
        valeur = TextePropre.code(valeur);
        RegleRefusee.exiger(lire(valeur).isPresent(), "E-EMAIL", null, "L’adresse de courriel n’est pas valide (ex.\u202f: prenom.nom@exemple.fr).");
        int arobase = valeur.indexOf('@');
        valeur = valeur.substring(0, arobase) + valeur.substring(arobase).toLowerCase(Locale.ROOT);
    }

    /** Whether that text can be read as one. */
    public static boolean estUn(String texte) {
        return lire(TextePropre.code(texte)).isPresent();
    }

    /** As it is kept where one may be given or not: {@code null} when nothing was typed. */
    public static String ouNul(String texte) {
        return TextePropre.estVide(texte) ? null : new Courriel(texte).valeur();
    }

    /** For the mailer, which is never given an address that was not read here. */
    public InternetAddress enAdresse() {
        return lire(valeur).orElseThrow();
    }

    @Override
    public String toString() {
        return valeur;
    }

    private static Optional<InternetAddress> lire(String adresse) {
        if (adresse.length() > LONGUEUR || !FORME.matcher(adresse).matches()) {
            return Optional.empty();
        }
        try {
            InternetAddress lue = new InternetAddress(adresse, true);
            // the mailer drops what it takes for a name, a comment or the end of a list
            return Optional.of(lue).filter(a -> adresse.equals(a.getAddress()) && !a.isGroup());
        } catch (AddressException malEcrite) {
            return Optional.empty();
        }
    }
}
