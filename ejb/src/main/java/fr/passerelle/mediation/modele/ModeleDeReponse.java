package fr.passerelle.mediation.modele;

import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A text to insert in an answer.
 *
 * @param motifs the motives it suits; none for all of them
 * @param prestations the benefits it suits; none for all of them
 * @param versions each wording it had, the latest first; none where only the present one is asked for
 */
public record ModeleDeReponse(long id, int version, String titre, Set<MotifSaisine> motifs, Set<Prestation> prestations, String corps, boolean retire,
        List<Ecriture> versions) {

    /** @param par by name */
    public record Ecriture(int version, String titre, String corps, String par, Instant ecritLe) {
    }

    /** How well it suits a case: 2 when it names its motive and its benefit, 0 when it is for others. */
    public int convenance(MotifSaisine motif, Prestation prestation) {
        boolean autreMotif = !motifs.isEmpty() && !motifs.contains(motif);
        boolean autrePrestation = !prestations.isEmpty() && !prestations.contains(prestation);
        return autreMotif || autrePrestation ? 0 : 1 + (motifs.isEmpty() ? 0 : 2) + (prestations.isEmpty() ? 0 : 2);
    }
}
