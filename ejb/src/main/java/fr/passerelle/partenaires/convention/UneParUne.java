package fr.passerelle.partenaires.convention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One convention, or one contract, in a transaction of its own. */
@ApplicationScoped
class UneParUne {

    @Inject
    private CoursDesConventions cours;
    @Inject
    private Contrats contrats;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    CoursDesConventions.Constat constater(long id) {
        return cours.constater(id);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean constaterContrat(long id) {
        return contrats.constater(id);
    }
}
