package fr.passerelle.partenaires.convention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One convention in a transaction of its own. */
@ApplicationScoped
class UneParUne {

    @Inject
    private CoursDesConventions cours;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    CoursDesConventions.Constat constater(long id) {
        return cours.constater(id);
    }
}
