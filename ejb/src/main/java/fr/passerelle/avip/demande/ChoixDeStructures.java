package fr.passerelle.avip.demande;

import fr.passerelle.socle.listes.Option;
import java.io.Serializable;
import java.util.List;

/**
 * What a search of structures answers, with what it may be narrowed by.
 *
 * @param communes those distances may be counted from: those where a structure is
 * @param reseaux the networks one may keep to
 */
public record ChoixDeStructures(List<StructureTrouvee> trouvees, List<Option> communes, List<Option> reseaux) implements Serializable {
}
