package fr.passerelle.avip.reponse.file;

import fr.passerelle.avip.structure.MesStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How many requests wait for the person who looks, in one query. */
@ApplicationScoped
class ComptesDeLaFile {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private MesStructures miennes;
    @Inject
    private Clock horloge;

    /**
     * What waits.
     *
     * @param reponses an answer to give
     * @param enRetard of those, late
     * @param aConfirmer waiting lists to confirm again
     * @param sansContrat places held, a contract to prepare
     */
    record Comptes(long reponses, long enRetard, long aConfirmer, long sansContrat) {
    }

    Comptes miens() {
        Set<Long> ids = miennes.ids();
        if (ids.isEmpty()) {
            return new Comptes(0, 0, 0, 0);
        }
        Object[] l = (Object[]) em.createNativeQuery("""
                select count(*) filter (where o.statut in ('ENVOYEE', 'EN_EXAMEN')), count(*) filter (where o.statut in ('ENVOYEE', 'EN_EXAMEN') and o.echeance_le < :jour),
                    count(*) filter (where o.statut = 'LISTE_ATTENTE' and o.attente_confirmee_le <= :confirmee), count(*) filter (where o.statut = 'ACCEPTEE')
                from avip.orientation o where o.structure_id in (:miennes) and o.statut in ('ENVOYEE', 'EN_EXAMEN', 'LISTE_ATTENTE', 'ACCEPTEE') and not o.chez_la_caf""",
                Object[].class).setParameter("jour", LocalDate.now(horloge)).setParameter("confirmee", LocalDate.now(horloge).minusDays(DelaiDeReponse.CONFIRMATION))
                .setParameter("miennes", List.copyOf(ids)).getSingleResult();
        return new Comptes((Long) l[0], (Long) l[1], (Long) l[2], (Long) l[3]);
    }
}
