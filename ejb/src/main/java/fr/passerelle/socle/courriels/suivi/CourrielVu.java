package fr.passerelle.socle.courriels.suivi;

import fr.passerelle.socle.courriels.EtatEnvoi;
import java.time.Instant;

/**
 * A mail as whoever runs the application sees it: enough to know what became of it, neither its text nor the whole address.
 *
 * @param modele what the mail is called
 * @param destinataire {@code j…@demo.example}
 * @param reference what it is about, or {@code null}
 * @param prochainEssai {@code null} unless it waits
 * @param partiLe {@code null} unless it has left
 * @param refus why it did not leave the last time, or {@code null}
 */
public record CourrielVu(long id, String modele, String destinataire, String reference, EtatEnvoi etat, int essais, Instant deposeLe,
        Instant prochainEssai, Instant partiLe, String refus) {

    /** Whether it leaves only if someone says so. */
    public boolean aDecider() {
        return etat == EtatEnvoi.ABANDONNE || etat == EtatEnvoi.INCERTAIN;
    }

    /** An address without whose it is: the first letter, and the domain, which is enough to see what goes wrong where. */
    static String masquer(String adresse) {
        int arobase = adresse.lastIndexOf('@');
        if (arobase < 1) {
            return "…";
        }
        return adresse.substring(0, adresse.offsetByCodePoints(0, 1)) + "…" + adresse.substring(arobase);
    }
}
