package fr.passerelle.avip.orientation;

import fr.passerelle.socle.commun.TextePropre;
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
}
