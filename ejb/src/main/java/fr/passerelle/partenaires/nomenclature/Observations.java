package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;

/** What a partner has to say of a suspension, in its own words (R-PART-11). */
public record Observations(String texte) {

    private static final int AU_PLUS = 4_000;

    public Observations {
        Exigences exigences = new Exigences("R-PART-11");
        exigences.exigerTexte(texte, "reponse", "Écrivez votre réponse.");
        exigences.exiger(TextePropre.de(texte).length() <= AU_PLUS, "reponse", "4\u202f000 caractères au plus.");
        exigences.refuser();
        texte = TextePropre.de(texte);
    }

    /** The same words are kept once of one suspension, and the Caf is told once. */
    public void exigerNouvelles(boolean dejaDites) {
        RegleRefusee.exiger(!dejaDites, "R-PART-11", "reponse", "Cette réponse est déjà gardée\u202f: la Caf en est avertie.");
    }
}
