package fr.passerelle.web.socle.personnes;

import fr.passerelle.socle.comptes.Agent;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Among whom, or among what, one chooses.
 *
 * @param dabord those offered before anything is looked for
 * @param chercher those whose name holds a text; none for no text
 * @param nommer those chosen already, by what is kept of them
 */
public record Repertoire(Mots mots, List<Choix> dabord, Function<String, List<Choix>> chercher, Function<Collection<String>, List<Choix>> nommer) {

    private static final Mots PERSONNES = new Mots("personne", "Nom ou prénom", "Personne ne porte le nom de");

    /**
     * How one speaks of what is chosen.
     *
     * @param nom a feminine noun
     * @param exemple what to type
     * @param aucune what is said, before the text looked for, when there is none
     */
    public record Mots(String nom, String exemple, String aucune) {
    }

    /** People, by their sign-in names. */
    public Repertoire(Function<String, List<Agent>> chercher, Function<Collection<String>, List<Agent>> nommer) {
        this(PERSONNES, List.of(), texte -> choix(chercher.apply(texte)), cles -> choix(nommer.apply(cles)));
    }

    private static List<Choix> choix(List<Agent> agents) {
        return agents.stream().map(Choix::de).toList();
    }
}
