package fr.passerelle.avip.reponse.caf;

import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.reponse.AlternativeVue;
import fr.passerelle.avip.reponse.file.DelaiDeReponse;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request as the Caf follows it: neither parent nor child is in it, nor what was written of them.
 *
 * @param prescripteur the body that asks, whatever its kind: the Caf’s officer may know it (dossier §2)
 * @param ages of the children on the day they would come in
 * @param aReprendre whether the Caf has it in hand
 * @param ailleurs where it may be sent on, when it has
 */
public record DemandeSuivie(String reference, int version, StatutOrientation statut, SensOrientation sens, long structure, String nomDeLaStructure, String passeeDe,
        String prescripteur, Besoin besoin, List<String> ages, boolean monoparental, DelaiDeReponse delai, Instant envoyee, LocalDate echeance, boolean aReprendre,
        List<MotifRefus> motifs, String reponse, List<Etape> etapes, List<AlternativeVue> ailleurs) implements Serializable {

    /** What happened, by which side, without what was written. */
    public record Etape(Instant quand, String fait, String auteur) implements Serializable {
    }
}
