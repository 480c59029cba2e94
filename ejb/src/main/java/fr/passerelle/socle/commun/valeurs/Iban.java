package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.util.Optional;
import java.util.Set;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;

/** A bank account anywhere; a French one has its RIB, whose key must hold as well. */
public record Iban(String valeur) {

    /** The countries that debit and transfer in euros as at home (European Payments Council, 2025). */
    private static final Set<String> SEPA = Set.of("AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR",
            "GB", "GI", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT",
            "RO", "RS", "SE", "SI", "SK", "SM", "VA");

    public Iban {
        valeur = TextePropre.compact(valeur);
        refus(valeur).ifPresent(refus -> {
            throw refus;
        });
    }

    /** Whether that text can be read as one. */
    public static boolean estUn(String texte) {
        return refus(TextePropre.compact(texte)).isEmpty();
    }

    public String pays() {
        return valeur.substring(0, 2);
    }

    public boolean estDeLaZoneSepa() {
        return SEPA.contains(pays());
    }

    /** The account as French banks write it, for a French one. */
    public Optional<Rib> rib() {
        return pays().equals("FR") ? Optional.of(Rib.de(valeur)) : Optional.empty();
    }

    /** « FR14 2004 1010 0505 0001 3M02 606 ». */
    public String enClair() {
        return valeur.replaceAll("(.{4})(?!$)", "$1" + Typographie.INSECABLE);
    }

    /** « FR14 •••• 606 »: enough for its holder to know it again. */
    public String masque() {
        return valeur.substring(0, 4) + Typographie.INSECABLE + "••••" + Typographie.INSECABLE + valeur.substring(valeur.length() - 3);
    }

    @Override
    public String toString() {
        return masque();
    }

    private static Optional<RegleRefusee> refus(String valeur) {
        try {
            IbanUtil.validate(valeur);
        } catch (InvalidCheckDigitException cle) {
            return Optional.of(new RegleRefusee("IBAN_CLE_INVALIDE", "La clé de l’IBAN n’est pas la bonne\u202f: vérifiez les caractères saisis."));
        } catch (Iban4jException forme) {
            return Optional.of(new RegleRefusee("E-IBAN", "Cet IBAN n’a pas la forme de ceux de son pays."));
        }
        return !valeur.startsWith("FR") || IbanUtil.isValidWithCountryRules(valeur) ? Optional.empty()
                : Optional.of(new RegleRefusee("RIB_CLE_INVALIDE", "La clé du RIB n’est pas la bonne\u202f: vérifiez le numéro de compte."));
    }
}
