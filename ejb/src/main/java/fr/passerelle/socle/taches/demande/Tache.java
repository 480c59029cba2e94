package fr.passerelle.socle.taches.demande;

import java.time.Instant;

/**
 * A task and where it stands, for whoever asked for it.
 *
 * @param total how much there is to do, or {@code null} while unknown
 * @param annulation whether it was asked to stop
 * @param issue what came of it, {@code null} before its end
 * @param resultat the name of the file it gives back, {@code null} when it has none or no more
 * @param relancable whether it may be asked for once more as it was
 */
public record Tache(long id, String code, String titre, String depuis, Instant demandeeLe, EtatTache etat, int faits, Integer total,
        boolean annulation, Instant commenceeLe, Instant finieLe, String issue, String resultat, boolean relancable) {

    public boolean finie() {
        return etat.finie();
    }
}
