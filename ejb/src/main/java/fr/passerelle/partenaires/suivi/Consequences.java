package fr.passerelle.partenaires.suivi;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.util.List;

/**
 * What hangs on a convention, or on one contract, to be seen before it is touched.
 *
 * @param contrats the services whose contract is open
 * @param habilitations the rights that stand, or are asked for
 * @param personnes how many people hold them
 * @param noms of the first of these people
 */
public record Consequences(List<ServicePartenaire> contrats, long habilitations, long personnes, List<String> noms) {

    static final int NOMS_AU_PLUS = 20;

    /** How many people are not named. */
    public long autres() {
        return personnes - noms.size();
    }
}
