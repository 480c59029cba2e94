package fr.passerelle.partenaires.masse;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;

/** A convention that says a clause otherwise than the house today, and what becoming like the others would do to it. */
public record Concernee(String reference, String partenaire, TypePartenaire type, EtatConvention etat, boolean aSigner) {

    public String effet() {
        return switch (etat) {
            case BROUILLON -> "Le brouillon est corrigé.";
            case A_SIGNER -> "Les signatures données sont annulées\u202f; la version corrigée part à la signature.";
            default -> aSigner ? "Rien\u202f: un avenant est déjà à signer." : "Un avenant part à la signature.";
        };
    }
}
