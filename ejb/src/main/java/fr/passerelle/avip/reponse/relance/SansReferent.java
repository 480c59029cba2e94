package fr.passerelle.avip.reponse.relance;

import fr.passerelle.avip.label.Labels;
import fr.passerelle.avip.reponse.RemiseALaCaf;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Structures where nobody can answer any more: their label has ended, their last referent is gone. What waits there goes to the Caf (R-AVIP-22). */
@ApplicationScoped
class SansReferent {

    @Inject
    private EntityManager em;
    @Inject
    private Labels labels;
    @Inject
    private RemiseALaCaf remise;

    /** Returns how many requests went. */
    @Transactional(TxType.REQUIRES_NEW)
    int reprendre(LocalDate jour) {
        List<Long> attendues = Lignes.de(em.createNativeQuery("""
                select distinct o.structure_id from avip.orientation o
                where o.statut in ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'LISTE_ATTENTE', 'SANS_REPONSE') and not o.chez_la_caf
                order by o.structure_id""", Long.class));
        Set<Long> recoivent = new HashSet<>(labels.recevant());
        return attendues.stream().filter(s -> !recoivent.contains(s)).mapToInt(s -> remise.deToutes(s, "Plus personne ne répond pour cette structure")).sum();
    }
}
