package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.TextePropre;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a thing is called by its number: the letters of its kind, a dash, the number on five figures at least; {@code PART-00042}. */
public enum Reference {

    PARTENAIRE("PART"),
    DEMANDE("DEM"),
    REVUE("REV");

    private final String lettres;
    private final Pattern ecrite;
    private final Pattern tapee;

    Reference(String lettres) {
        this.lettres = lettres;
        this.ecrite = Pattern.compile(lettres + "-(\\d{5,12})");
        this.tapee = Pattern.compile(lettres + "-?(\\d{1,12})");
    }

    public String de(long numero) {
        return "%s-%05d".formatted(lettres, numero);
    }

    /** As a regular expression, for what carries one. */
    public String forme() {
        return lettres + "-\\d{5,12}";
    }

    /**
     * In SQL, that of the number in a column.
     *
     * @param colonne the column of the number
     */
    public String enSql(String colonne) {
        String numero = "cast(" + colonne + " as text)";
        return "'" + lettres + "-' || lpad(" + numero + ", greatest(5, length(" + numero + ")), '0')";
    }

    /** The number of a reference, written as it is given. */
    public Optional<Long> numero(String reference) {
        return lire(ecrite, TextePropre.code(reference));
    }

    /** The number that people mean: the dash and the first zeros may be left out. */
    public Optional<Long> tapee(String texte) {
        return lire(tapee, TextePropre.compact(texte));
    }

    private static Optional<Long> lire(Pattern motif, String texte) {
        Matcher lue = motif.matcher(texte);
        return lue.matches() ? Optional.of(Long.valueOf(lue.group(1))) : Optional.empty();
    }
}
