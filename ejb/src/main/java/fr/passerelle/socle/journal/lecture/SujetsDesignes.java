package fr.passerelle.socle.journal.lecture;

import fr.passerelle.socle.journal.Sujets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The subjects that somebody means: a whole reference means one, what else a capability understands, all it means. */
@ApplicationScoped
class SujetsDesignes {

    @Inject
    private Sujets sujets;
    @Inject
    private Instance<SujetsCherches> autrement;

    /** Their references; nothing when no subject is meant. */
    Optional<List<String>> par(String saisi) {
        return sujets.nomme(saisi).map(sujet -> List.of(sujet.reference()))
                .or(() -> autrement.stream().flatMap(a -> a.designes(saisi).stream()).findFirst());
    }
}
