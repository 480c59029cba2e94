package fr.passerelle.avip.reponse;

import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.PrescripteurVu;
import fr.passerelle.avip.reponse.file.DelaiDeReponse;
import fr.passerelle.avip.reponse.file.MotifEcart;
import fr.passerelle.avip.reponse.file.PlaceDansLaFile;
import fr.passerelle.avip.structure.StructureVue;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A request as the structure it was made to sees it.
 *
 * @param referent who asks, by name
 * @param place its place in the queue, or {@code null} when it waits no more
 * @param ecart why it was accepted before others, or {@code null}
 * @param reseau the members of the network it may be passed to
 * @param voulu what was asked for, as a reception
 * @param alternatives those written with a refusal
 * @param noms of the accounts that did something
 */
public record DossierRecu(OrientationVue vue, StructureVue structure, PrescripteurVu prescripteur, String referent, PlaceDansLaFile place, MotifEcart ecart,
        DelaiDeReponse delai, List<StructureVue> reseau, AccueilPropose voulu, List<AlternativeVue> alternatives, Map<String, String> noms) implements Serializable {

    /** How many are ahead of it. */
    public int devant() {
        return place == null ? 0 : place.rang() - 1;
    }
}
