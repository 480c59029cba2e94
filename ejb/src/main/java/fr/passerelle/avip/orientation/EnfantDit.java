package fr.passerelle.avip.orientation;

import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.NomDePersonne;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A child one asks a place for: born that day, or due on that one (R-AVIP-14).
 *
 * @param aNaitre not born yet: only the day it is due is said
 */
public record EnfantDit(String prenom, LocalDate naissance, boolean aNaitre, LocalDate terme) implements Serializable {

    public boolean estVide() {
        return TextePropre.estVide(prenom) && naissance == null && terme == null && !aNaitre;
    }

    /** The day from which it is counted: its birth, or the day it is due. */
    public LocalDate depuis() {
        return aNaitre ? terme : naissance;
    }

    EnfantDit propre() {
        return new EnfantDit(aNaitre && TextePropre.estVide(prenom) ? null : TextePropre.nom(prenom), aNaitre ? null : naissance, aNaitre, aNaitre ? terme : null);
    }

    /**
     * What is told of a child once it is born.
     *
     * @param jour the day of its birth
     */
    public record Naissance(String prenom, LocalDate jour) {

        /** A child is born at most so many months before the day it was due. */
        private static final int MOIS_AVANT_TERME = 5;
        private static final int MOIS_APRES_TERME = 1;
        private static final int PRENOM = 100;

        /** @throws fr.passerelle.socle.commun.RegleRefusee R-AVIP-14, all that is wrong at once */
        void verifier(EnfantVu attendu, LocalDate aujourdhui) {
            Exigences e = new Exigences("R-AVIP-14");
            e.exiger(attendu.estANaitre(), null, "La naissance de cet enfant est déjà notée.");
            e.exiger(NomDePersonne.estUn(prenom) && TextePropre.nom(prenom).length() <= PRENOM, "prenomNe", "Donnez le prénom de l’enfant.");
            e.exiger(jour != null && !jour.isAfter(aujourdhui), "neLe", "Donnez la date de naissance, au plus tard aujourd’hui.");
            if (jour != null && attendu.estANaitre()) {
                e.exiger(!jour.isBefore(attendu.terme().minusMonths(MOIS_AVANT_TERME)) && !jour.isAfter(attendu.terme().plusMonths(MOIS_APRES_TERME)), "neLe",
                        "La naissance était prévue le " + Typographie.date(attendu.terme()) + Typographie.FINE + ": vérifiez la date.");
            }
            e.refuser();
        }
    }
}
