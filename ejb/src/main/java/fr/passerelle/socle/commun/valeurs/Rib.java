package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.Typographie;
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

    /** Its parts, inside a French IBAN. */
    static Rib de(String iban) {
        return new Rib(iban.substring(4, 9), iban.substring(9, 14), iban.substring(14, 25), iban.substring(25, 27));
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
}
