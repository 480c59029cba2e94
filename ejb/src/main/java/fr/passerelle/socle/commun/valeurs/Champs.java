package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The fields of a form read one after the other: what is wrong is noted with its code, and the reading goes on. */
public final class Champs {

    private static final String OBLIGATOIRE = "E-OBLIGATOIRE";
    private static final String LONGUEUR = "E-LONGUEUR";

    private final List<RegleRefusee> refus = new ArrayList<>();

    public void exiger(boolean condition, String code, String champ, String message) {
        if (!condition) {
            refus.add(dit(code, champ, message));
        }
    }

    /** What must be there, read as a value that refuses by its own code. */
    public String obligatoire(String champ, String saisi, UnaryOperator<String> valeur, String absent) {
        exiger(!TextePropre.estVide(saisi), OBLIGATOIRE, champ, absent);
        return facultatif(champ, saisi, valeur);
    }

    /** The value, or {@code null} when nothing was typed or when it is wrong. */
    public String facultatif(String champ, String saisi, UnaryOperator<String> valeur) {
        try {
            return TextePropre.estVide(saisi) ? null : valeur.apply(saisi);
        } catch (RegleRefusee mauvaise) {
            refus.add(dit(mauvaise.regle(), champ, mauvaise.getMessage()));
            return null;
        }
    }

    /** One line that must be there. */
    public String ligne(String champ, String propre, int longueur, String absent) {
        exiger(!propre.isEmpty(), OBLIGATOIRE, champ, absent);
        return borne(champ, propre, longueur);
    }

    /** A text that may be absent: {@code null} then. */
    public String texte(String champ, String saisi, int longueur) {
        String propre = TextePropre.ouNul(saisi);
        return propre == null ? null : borne(champ, propre, longueur);
    }

    public void refuser() {
        RegleRefusee.refuserTout(refus);
    }

    private String borne(String champ, String propre, int longueur) {
        exiger(propre.length() <= longueur, LONGUEUR, champ, longueur + " caractères au plus.");
        return propre;
    }

    private static RegleRefusee dit(String code, String champ, String message) {
        return new RegleRefusee(code, champ, message + " (" + code + ")");
    }
}
