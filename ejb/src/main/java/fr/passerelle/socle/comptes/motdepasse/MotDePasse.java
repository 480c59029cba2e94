package fr.passerelle.socle.comptes.motdepasse;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import java.text.Normalizer;
import java.util.stream.Stream;

/**
 * A new password, checked (R-USAG-55, R-USAG-58, R-USAG-59). Passwords that exist already stay valid: the rule applies
 * when one is chosen.
 */
public final class MotDePasse {

    /** The field a refusal is about. */
    public static final String CHAMP = "motDePasse";
    private static final int MAXIMUM = 256;
    private static final String SPECIAUX = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String valeur;

    private MotDePasse(String valeur) {
        this.valeur = valeur;
    }

    /**
     * @param exigences of the population it is for
     * @param proches what anyone would try first: sign-in name, e-mail address; {@code null} is ignored
     */
    public static MotDePasse choisir(String saisi, ReglagesMotDePasse.Exigences exigences, String... proches) {
        String valeur = normal(saisi == null ? "" : saisi);
        int longueur = valeur.codePointCount(0, valeur.length());
        exiger(longueur >= exigences.minimum(), "MDP_TROP_COURT", CHAMP, "Le mot de passe compte au moins " + exigences.minimum() + " caractères.");
        exiger(longueur <= MAXIMUM, "MDP_TROP_LONG", CHAMP, "Le mot de passe compte au plus " + MAXIMUM + " caractères.");
        if (exigences.tousSignes()) {
            exiger(valeur.codePoints().allMatch(MotDePasse::seTape), "MDP_CARACTERE_INTERDIT", CHAMP,
                    "Le mot de passe contient un signe invisible, qui ne se retaperait pas.");
        } else {
            exigerLesSignesDeLaTable(valeur);
        }
        boolean repete = Stream.of(proches).anyMatch(valeur::equalsIgnoreCase);
        exiger(!repete && !MotsDePasseCommuns.contient(valeur, exigences.mots()), "MDP_COMMUN", CHAMP, "Ce mot de passe est trop facile à deviner.");
        return new MotDePasse(valeur);
    }

    private static void exigerLesSignesDeLaTable(String valeur) {
        valeur.codePoints().filter(c -> !estPermis(c)).findFirst().ifPresent(c -> exiger(false,
                "MDP_CARACTERE_INTERDIT", CHAMP, "Le signe «\u00a0" + Character.toString(c) + "\u00a0» n’est pas accepté\u202f: ni accent, ni espace."));
        exiger(valeur.chars().anyMatch(c -> SPECIAUX.indexOf(c) >= 0), "MDP_SANS_SPECIAL", CHAMP,
                "Le mot de passe contient au moins un caractère spécial (" + SPECIAUX + ").");
    }

    /** Letters of any language, figures, signs, spaces: whatever a keyboard gives, and can give again. */
    private static boolean seTape(int signe) {
        int genre = Character.getType(signe);
        return genre != Character.CONTROL && genre != Character.UNASSIGNED && genre != Character.PRIVATE_USE && genre != Character.SURROGATE
                && genre != Character.LINE_SEPARATOR && genre != Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean estPermis(int signe) {
        return signe < 128 && Character.isLetterOrDigit(signe) || SPECIAUX.indexOf(signe) >= 0;
    }

    public String empreinte() {
        return EmpreinteLente.de(valeur);
    }

    /** Whether what was typed is the password behind that digest, whatever rules it was chosen under. */
    public static boolean correspond(String saisi, String empreinte) {
        if (saisi == null || saisi.length() > 2 * MAXIMUM) {
            return false;
        }
        String commeAvant = Normalizer.normalize(saisi, Normalizer.Form.NFC);
        return EmpreinteLente.correspond(normal(saisi), empreinte)
                || !commeAvant.equals(normal(saisi)) && EmpreinteLente.correspond(commeAvant, empreinte);
    }

    /** The same accented letter, the same space can be written in several ways, from one keyboard to another; one is kept. */
    private static String normal(String saisi) {
        return Normalizer.normalize(saisi, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return "MotDePasse[…]";
    }
}
