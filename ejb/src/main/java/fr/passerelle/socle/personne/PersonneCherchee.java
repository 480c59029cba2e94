package fr.passerelle.socle.personne;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.TextePropre;
import java.util.regex.Pattern;

/**
 * Whose data are asked for, and why.
 *
 * @param numero the file number, or {@code null}
 * @param nom words of a name, or {@code null}; their order, accents, case and what separates them do not matter
 * @param motif the request answered, for the journal: its date, its reference
 */
public record PersonneCherchee(String numero, String nom, String motif) {

    private static final Pattern SEPARATIONS = Pattern.compile("[-.]");
    private static final int MOTIF_AU_PLUS = 500;
    private static final int NOM_AU_MOINS = 2;

    public PersonneCherchee {
        numero = TextePropre.ouNul(SEPARATIONS.matcher(TextePropre.compact(numero)).replaceAll(""));
        nom = TextePropre.ouNul(nom);
        motif = TextePropre.ouNul(motif);
    }

    void verifier() {
        exiger(numero != null || nom != null, "DROITS", "numero", "Donnez un numéro de dossier, ou un nom.");
        exiger(numero == null || numero.matches("\\d{1,15}"), "DROITS", "numero", "Un numéro de dossier ne contient que des chiffres.");
        exiger(nom == null || nom.codePoints().filter(Character::isLetterOrDigit).count() >= NOM_AU_MOINS, "DROITS", "nom", "Donnez au moins " + NOM_AU_MOINS + " lettres du nom.");
        exiger(motif != null && motif.length() <= MOTIF_AU_PLUS, "DROITS", "motif",
                "Dites à quelle demande vous répondez, en " + MOTIF_AU_PLUS + " caractères au plus\u202f: sa date, sa référence.");
    }

    /** « le numéro de dossier 1234567 et le nom Exemple ». */
    String enClair() {
        String parNumero = numero == null ? null : "le numéro de dossier " + numero;
        String parNom = nom == null ? null : "le nom «\u202f" + nom + "\u202f»";
        return parNumero == null ? parNom : parNom == null ? parNumero : parNumero + " et " + parNom;
    }
}
