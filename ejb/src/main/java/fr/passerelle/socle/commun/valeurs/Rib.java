package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.Typographie;
import java.math.BigInteger;
import org.iban4j.CountryCode;

/**
 * A French account as its bank writes it, before or after the key was checked.
 *
 * @param banque five digits
 * @param guichet five digits
 * @param compte eleven digits or letters
 * @param cle two digits, from the three others
 */
public record Rib(String banque, String guichet, String compte, String cle) {

    private static final String VALEURS_DES_LETTRES = "12345678912345678923456789";

    /** Its parts, inside a French IBAN. */
    static Rib de(String iban) {
        return new Rib(iban.substring(4, 9), iban.substring(9, 14), iban.substring(14, 25), iban.substring(25, 27));
    }

    /** The key those three parts must have. */
    public static String cle(String banque, String guichet, String compte) {
        BigInteger numero = new BigInteger(enChiffres(banque + guichet + compte) + "00");
        return "%02d".formatted(97 - numero.mod(BigInteger.valueOf(97)).intValue());
    }

    public boolean cleJuste() {
        return cle(banque, guichet, compte).equals(cle);
    }

    /** Refuses a wrong key, as {@link Iban} does. */
    public Iban iban() {
        return new Iban(new org.iban4j.Iban.Builder().countryCode(CountryCode.FR).bankCode(banque).branchCode(guichet)
                .accountNumber(compte).nationalCheckDigit(cle).build().toString());
    }

    /** « 20041 01005 0500013M026 06 ». */
    public String enClair() {
        return String.join(Typographie.INSECABLE, banque, guichet, compte, cle);
    }

    /** A and J are 1, B K and S are 2… I R and Z are 9. */
    private static String enChiffres(String texte) {
        StringBuilder chiffres = new StringBuilder();
        texte.chars().forEach(c -> chiffres.append(c >= 'A' && c <= 'Z' ? VALEURS_DES_LETTRES.charAt(c - 'A') : (char) c));
        return chiffres.toString();
    }
}
