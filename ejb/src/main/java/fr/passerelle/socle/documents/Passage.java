package fr.passerelle.socle.documents;

import fr.passerelle.socle.capacites.Texte;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One place in a model.
 *
 * @param auChoix the clauses that may stand there; alone and not optional, it always does
 * @param facultatif whether the place may stay empty
 */
record Passage(List<Texte> auChoix, boolean facultatif) {

    /** The clause that stands there among those the act has chosen. */
    Optional<Texte> clause(Set<Texte> choisies) {
        if (auChoix.size() == 1 && !facultatif) {
            return Optional.of(auChoix.get(0));
        }
        List<Texte> retenues = auChoix.stream().filter(choisies::contains).toList();
        if (retenues.size() > 1 || retenues.isEmpty() && !facultatif) {
            throw new IllegalArgumentException("il faut " + (facultatif ? "au plus " : "") + "une clause parmi " + codes() + ", pas " + retenues.size());
        }
        return retenues.stream().findFirst();
    }

    /** All that it says, whatever is chosen. */
    String composition() {
        return (facultatif ? "[?] " : "[1] ") + auChoix.stream().map(c -> c.code() + "\n" + c.corps()).collect(Collectors.joining("\n[ou] "));
    }

    private List<String> codes() {
        return auChoix.stream().map(Texte::code).toList();
    }
}
