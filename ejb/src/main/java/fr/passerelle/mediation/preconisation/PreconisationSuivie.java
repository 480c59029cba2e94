package fr.passerelle.mediation.preconisation;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One préconisation with its history, as its page shows it to this person.
 *
 * @param saisie what it says
 * @param saisines the linked cases this person may see; empty for who may not read cases
 * @param suivants the states this person may bring it to now
 * @param modifiable whether this person may still change its text
 * @param liable whether this person may link cases to it
 * @param commentable whether this person may report progress
 */
public record PreconisationSuivie(PreconisationVue vue, int version, PreconisationSaisie saisie, List<Etape> etapes,
        List<String> saisines, Set<EtatPreconisation> suivants, boolean modifiable, boolean liable,
        boolean commentable) {

    /** Something that happened: a change of state, or progress reported. */
    public record Etape(Instant quand, String auteur, EtatPreconisation etat, String texte) {
    }
}
