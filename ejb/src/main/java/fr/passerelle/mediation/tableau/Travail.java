package fr.passerelle.mediation.tableau;

import fr.passerelle.mediation.nomenclature.NatureAttente;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The living cases of one person, or of the whole unit for those who hold none themselves.
 *
 * @param miennes whether they are the person's own; else they are all those the person may see
 * @param ouvertes how many are still to be answered
 * @param enRetard among them, how many have passed the local goal
 * @param bientot among them, how many come near it
 * @param sansTitulaire open cases nobody holds, among all those the person may see
 * @param attentes how many wait, by whom they wait for
 * @param gestes how many ask for each act next
 * @param lignes the first ones, the most urgent at the top
 * @param brouillon when the person last typed in a draft of a request, or {@code null}
 */
public record Travail(boolean miennes, long ouvertes, long enRetard, long bientot, long sansTitulaire,
        Map<NatureAttente, Long> attentes, Map<ProchainGeste, Long> gestes, List<SaisineEnCours> lignes, Instant brouillon) {

    public long nombre(ProchainGeste geste) {
        return gestes.getOrDefault(geste, 0L);
    }

    public long enAttente() {
        return attentes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many asks there are that an assistant may meet. */
    public long gestesDeGestion() {
        return gestes.entrySet().stream().filter(g -> g.getKey().estDeGestion()).mapToLong(Map.Entry::getValue).sum();
    }
}
