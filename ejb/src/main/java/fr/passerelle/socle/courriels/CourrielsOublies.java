package fr.passerelle.socle.courriels;

import java.util.Collection;
import java.util.List;

/** Nothing is written any more about those things, and what was is erased. */
public record CourrielsOublies(String objet, Collection<String> references) {

    public CourrielsOublies {
        references = List.copyOf(references);
    }
}
