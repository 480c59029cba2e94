package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.QualiteDeRevue;
import java.util.Set;

/**
 * Who reviews, and of which lines that person may decide (R-PART-4, R-PART-12, R-PART-13).
 *
 * @param compte sign-in name
 * @param nom as the account bears it
 * @param utilisateur which of the partner's people, or {@code null} for the Caf
 * @param mode who manages the partner's accounts today
 * @param administrateurs its active administrators
 */
record Decideur(String compte, String nom, Long utilisateur, QualiteDeRevue qualite, ModeGestion mode, Set<Long> administrateurs) {

    Decideur {
        administrateurs = Set.copyOf(administrateurs);
    }

    /** Whether this person decides of the rights of that one. */
    boolean decideDe(long titulaire) {
        return qualite == QualiteDeRevue.CAF ? laCafDecideDe(titulaire) : mode == ModeGestion.DELEGUEE && !estLeSien(titulaire);
    }

    /** Nobody confirms or widens his own right. */
    boolean estLeSien(long titulaire) {
        return utilisateur != null && utilisateur == titulaire;
    }

    /** All of them under its management or when no administrator is left; else those an administrator holds alone. */
    private boolean laCafDecideDe(long titulaire) {
        return mode == ModeGestion.CAF || administrateurs.isEmpty() || administrateurs.contains(titulaire);
    }
}
