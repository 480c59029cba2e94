package fr.passerelle.avip.proposition;

import fr.passerelle.avip.nomenclature.MotifDeclin;
import fr.passerelle.avip.nomenclature.StatutProposition;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A parent a structure proposed to a prescriber.
 *
 * @param reponse what the prescriber said with it, or {@code null}
 * @param orientation the request born of it once confirmed, or {@code null}
 */
public record PropositionVue(long id, int version, long structure, long prescripteur, StatutProposition statut, String prenom, String initiale, String telephone,
        YearMonth naissance, LocalDate accordLe, String message, Instant proposeeLe, String proposeePar, Instant repondueLe, MotifDeclin motif, String reponse,
        Long orientation) implements Serializable {

    /** « Lou D. ». */
    public String parent() {
        return prenom == null ? "Parent effacé" : prenom + " " + initiale + ".";
    }
}
