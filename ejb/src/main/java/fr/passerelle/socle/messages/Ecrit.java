package fr.passerelle.socle.messages;

import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import java.util.List;

/** A message as it is typed, with the numbers of its attachments. */
public record Ecrit(String texte, List<Long> pieces) {

    static final String REGLE = "MESSAGE";
    static final int TEXTE_MAX = 5_000;
    static final int PIECES_MAX = 5;

    public Ecrit {
        texte = TextePropre.de(texte);
        pieces = pieces.stream().distinct().toList();
    }

    void verifier(Exigences exigences) {
        exigences.exigerTexte(texte, "texte", "Écrivez votre message.");
        exigences.exiger(texte.length() <= TEXTE_MAX, "texte", "Un message a " + TEXTE_MAX + " caractères au plus.");
        exigences.exiger(pieces.size() <= PIECES_MAX, "pieces", "Joignez " + PIECES_MAX + " fichiers au plus\u202f; les autres peuvent suivre dans un autre message.");
    }
}
