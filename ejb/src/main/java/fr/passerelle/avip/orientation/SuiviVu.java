package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the answer to a request stands.
 *
 * @param echange the day the two professionals spoke, or {@code null}
 * @param echeance the day by which an answer is owed; of no meaning while a complement is awaited
 * @param pauseDepuis since when a complement is awaited, or {@code null}
 * @param passeeDe the structure it was passed from, accountable until the other opens it (R-AVIP-28)
 * @param chezLaCaf whether the Caf has taken it over
 */
public record SuiviVu(Instant envoyee, Instant ouverte, LocalDate echange, LocalDate echeance, LocalDate pauseDepuis, int pauseJours, int complements,
        Instant repondue, LocalDate attenteConfirmee, Instant acceptee, Instant close, String closePar, List<MotifRefus> motifsRefus, MotifRetrait motifRetrait,
        String reponse, Long passeeDe, boolean chezLaCaf) implements Serializable {
}
