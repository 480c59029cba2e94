package fr.passerelle.web.socle.personnes;

import fr.passerelle.socle.comptes.Agent;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Among whom one chooses.
 *
 * @param chercher those whose name holds a text; nobody for no text
 * @param nommer those chosen already, by their sign-in names
 */
public record Repertoire(Function<String, List<Agent>> chercher, Function<Collection<String>, List<Agent>> nommer) {
}
