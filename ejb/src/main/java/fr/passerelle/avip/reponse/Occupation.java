package fr.passerelle.avip.reponse;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.places.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** What a reception would do to a structure, on all the half-days of its week. */
@ApplicationScoped
class Occupation {

    @Inject
    private Places places;

    EffetVu effet(long structure, int enfants, AccueilPropose accueil) {
        Set<DemiJournee> autres = EnumSet.allOf(DemiJournee.class);
        autres.removeAll(accueil.demiJournees());
        return EffetVu.de(places.simuler(structure, enfants, accueil.demiJournees(), accueil.du(), accueil.au()),
                places.simuler(structure, 0, autres, accueil.du(), accueil.au()));
    }
}
