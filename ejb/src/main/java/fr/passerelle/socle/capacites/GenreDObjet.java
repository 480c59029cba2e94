package fr.passerelle.socle.capacites;

import fr.passerelle.socle.commun.Typographie;
import java.util.regex.Pattern;

/**
 * A kind of thing that acts are about.
 *
 * @param code the word the journal keeps
 * @param libelle the same, for people: « Revue »
 * @param sujet how one of them is told from another, when what is done on it and on its parts is asked for together; {@code null}
 *     for the kinds that are never asked for so
 */
public record GenreDObjet(String code, String libelle, Reference sujet) {

    /**
     * How the reference of a subject is written.
     *
     * @param exemple one that looks true, shown to whoever has to type one
     * @param feminin whether the word for it is feminine
     */
    public record Reference(Pattern forme, String exemple, boolean feminin) {
    }

    public GenreDObjet(String code, String libelle) {
        this(code, libelle, null);
    }

    /** A kind whose things have a reference of their own. */
    public static GenreDObjet sujet(String code, String libelle, String forme, String exemple, boolean feminin) {
        return new GenreDObjet(code, libelle, new Reference(Pattern.compile(forme), exemple, feminin));
    }

    public boolean estUnSujet() {
        return sujet != null;
    }

    public boolean reconnait(String reference) {
        return sujet != null && sujet.forme().matcher(reference).matches();
    }

    /** « revue », inside a sentence. */
    public String nom() {
        return Typographie.minuscule(libelle);
    }

    /** « une revue ». */
    public String un() {
        return (sujet.feminin() ? "une " : "un ") + nom();
    }

    /** « Cette revue est déjà gelée », « Cet ouvrage… ». */
    public String dejaGele() {
        String ce = sujet.feminin() ? "Cette " : nom().matches("[aeéèêioôu].*") ? "Cet " : "Ce ";
        return ce + nom() + " est déjà " + (sujet.feminin() ? "gelée" : "gelé");
    }
}
