package fr.passerelle.avip.accueil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The transactions of the night, so that one that fails stops none of the others. */
@ApplicationScoped
class UnAccueil {

    @Inject
    private Accueils accueils;
    @Inject
    private AvisDAccueil avis;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean demarrer(long id) {
        accueils.demarrer(id);
        return true;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean reprendre(long id) {
        accueils.reprendreALaDate(id);
        return true;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean prevenir(GenreDAvis genre, long id) {
        return avis.ecrire(genre, id);
    }
}
