package fr.passerelle.partenaires.habilitation.entretien;

import fr.passerelle.partenaires.habilitation.Echeances;
import fr.passerelle.partenaires.habilitation.Utilisateurs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The transactions of the night, so that one that fails stops none of the others. */
@ApplicationScoped
class UnParUn {

    @Inject
    private Echeances echeances;
    @Inject
    private Utilisateurs utilisateurs;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int echoir(LocalDate jour) {
        return echeances.echoir(jour);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ranger(long personne, String motif, boolean cloture) {
        if (cloture) {
            utilisateurs.oublier(personne, motif);
        } else {
            utilisateurs.endormir(personne, motif);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int reprendreLesDelegations(int jours) {
        return echeances.reprendreLesDelegations(jours);
    }
}
