package fr.passerelle.partenaires.papiers;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One version of the papers of a convention, as it is kept.
 *
 * @param circuit its round of signatures
 * @param objet what it changes
 * @param effetLe from when it holds, or {@code null} until the first text is signed
 * @param clauses the wording of each clause, as a template
 * @param donnees in business words, label by label
 * @param signeeLe the day of the last signature, or {@code null}
 */
record VersionLue(long id, long convention, int numero, GenreDeVersion genre, long circuit, String objet, LocalDate effetLe,
        Map<String, String> clauses, Map<String, String> donnees, Instant envoyeeLe, String envoyeePar, LocalDate signeeLe, List<PapierLu> papiers) {

    /** @param service {@code null} for what is not of one service */
    record PapierLu(GenreDePapier genre, Long contrat, ServicePartenaire service, long document) {
    }

    boolean estSignee() {
        return signeeLe != null;
    }

    /** From when it is the text in force: not before all have signed it. */
    LocalDate enVigueurLe() {
        return signeeLe == null || effetLe.isAfter(signeeLe) ? effetLe : signeeLe;
    }
}
