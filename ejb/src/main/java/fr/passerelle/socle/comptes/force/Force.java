package fr.passerelle.socle.comptes.force;

import java.util.Optional;

/**
 * How hard a password is to guess.
 *
 * @param bits how many times a guesser's work doubles, as a number of bits
 * @param refus why it could not be chosen, if so
 */
public record Force(int bits, Optional<String> refus) {

    /**
     * What a guesser who tries words, dates and keyboard runs first would need. Where nothing is recognised a sign counts for
     * 3.3 bits, as in words: sixteen signs drawn at random are 53 bits here, and 105 by the count of the CNIL, which supposes
     * all of them drawn at random (R-USAG-57).
     */
    public enum Niveau {

        FAIBLE("faible", 0),
        MOYENNE("moyenne", 33),
        BONNE("bonne", 43),
        TRES_BONNE("très bonne", 53);

        private final String libelle;
        private final int depuis;

        Niveau(String libelle, int depuis) {
            this.libelle = libelle;
            this.depuis = depuis;
        }

        public String libelle() {
            return libelle;
        }
    }

    public Niveau niveau() {
        Niveau atteint = Niveau.FAIBLE;
        for (Niveau niveau : Niveau.values()) {
            atteint = bits >= niveau.depuis ? niveau : atteint;
        }
        return atteint;
    }

    /** « Solidité moyenne. Le mot de passe compte au moins 16 caractères. » */
    public String enClair() {
        return "Solidité " + niveau().libelle() + "." + refus.map(r -> " " + r).orElse("");
    }
}
