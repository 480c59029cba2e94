package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.socle.commun.Horloge;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something of one's body that the Caf suspended, and what may be said of it (R-PART-11).
 *
 * @param id of what is suspended, among its kind
 * @param quoi in words: « Convention CONV-2026-00042 », « Contrat Afas », « Droit de Lou Exemple, Cdap »
 * @param motif {@code null} when none was told
 * @param reponses the latest first
 */
public record SuspensionEnCours(Genre genre, long id, String quoi, MotifSuspension motif, Instant depuis, LocalDate repondreAvant,
        List<Reponse> reponses) implements Serializable {

    /** What may be suspended. */
    public enum Genre { CONVENTION, CONTRAT, DROIT }

    /** @param par who wrote it, {@code null} when that is no longer known */
    public record Reponse(Instant quand, String par, String texte) implements Serializable {
    }

    public SuspensionEnCours {
        reponses = List.copyOf(reponses);
    }

    public boolean estSansReponse() {
        return reponses.isEmpty();
    }

    /** Whether the first answer came no later than the day it was due. */
    public boolean estATemps() {
        return repondreAvant == null || !estSansReponse() && !LocalDate.ofInstant(reponses.get(reponses.size() - 1).quand(), Horloge.PARIS).isAfter(repondreAvant);
    }

    /** « CONTRAT-42 »: how its page is asked for it. */
    public String cle() {
        return genre + "-" + id;
    }
}
