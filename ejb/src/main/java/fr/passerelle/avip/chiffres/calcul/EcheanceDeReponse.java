package fr.passerelle.avip.chiffres.calcul;

import fr.passerelle.socle.commun.JoursOuvres;
import java.time.LocalDate;

/** By when a past request was owed an answer (R-AVIP-24): ten calendar days and its pauses, moved to the next working day. */
public final class EcheanceDeReponse {

    private static final int DELAI = 10;

    private EcheanceDeReponse() {
    }

    public static LocalDate de(LocalDate envoyeeLe, int pauseJours) {
        return JoursOuvres.auPlusTot(envoyeeLe.plusDays(DELAI + (long) pauseJours));
    }
}
