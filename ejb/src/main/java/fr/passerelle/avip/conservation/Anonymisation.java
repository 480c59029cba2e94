package fr.passerelle.avip.conservation;

import fr.passerelle.avip.papiers.ContratsFiges;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.journal.conservation.Gel;
import fr.passerelle.socle.journal.conservation.Gels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Takes the family out of a request and of what followed it: what figures count stays, in codes, dates and booleans, so that the
 * report of a past year is made again the same: the age band of a child is written down, then its birth kept by its quarter, which
 * tells no child. What a hold keeps is left.
 */
@ApplicationScoped
class Anonymisation {

    private static final int A_LA_FOIS = 500;

    @Inject
    private EntityManager em;
    @Inject
    private Gels gels;
    @Inject
    private Courriels courriels;
    @Inject
    private ContratsFiges contrats;
    @Inject
    private Clock horloge;

    /** @param dues which requests {@code o} are due, as a condition on the moment {@code :avant} */
    Apercu apercu(String dues, OffsetDateTime avant) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) from avip.orientation o where o.anonymisee_le is null and " + dues, Long.class)
                .setParameter("avant", avant).getSingleResult());
    }

    /** Does the next few, whole or not at all; says how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    int faire(String dues, OffsetDateTime avant) {
        gels.retenir();
        List<Object[]> prises = Lignes.de(em.createNativeQuery("""
                select o.id, o.reference from avip.orientation o where o.anonymisee_le is null and %s and not %s
                order by o.id limit %d for update""".formatted(dues, Gel.tient("orientation", "o.reference"), A_LA_FOIS), Object[].class)
                .setParameter("avant", avant));
        if (!prises.isEmpty()) {
            effacer(prises.stream().map(p -> (Long) p[0]).toList());
            courriels.oublier("orientation", prises.stream().map(p -> (String) p[1]).toList());
        }
        return prises.size();
    }

    private void effacer(List<Long> ids) {
        sur(ids, "update avip.accueil a set tranche_d_age = avip.tranche_d_age(e.naissance, a.debut) from avip.enfant e where e.id = a.enfant_id and a.orientation_id in :ids");
        sur(ids, "update avip.enfant set prenom = null, naissance = cast(date_trunc('quarter', naissance) as date), terme_prevu = null where orientation_id in :ids");
        sur(ids, "update avip.orientation_passage set auteur = 'anonyme', detail = null where orientation_id in :ids");
        sur(ids, """
                update avip.accueil set cree_par = 'anonyme', fin_motif = null,
                    raison_du_type = case when raison_du_type is not null then '' end where orientation_id in :ids""");
        sur(ids, "update avip.avenant set raison = null, decide_par = 'anonyme' where accueil_id in (select id from avip.accueil where orientation_id in :ids)");
        sur(ids, "update avip.accueil_passage set auteur = 'anonyme' where accueil_id in (select id from avip.accueil where orientation_id in :ids)");
        sur(ids, "update avip.derogation set motif = '', accordee_par = 'anonyme' where enfant_id in (select id from avip.enfant where orientation_id in :ids)");
        sur(ids, """
                update avip.derogation_demande set motif = '', demandee_par = 'anonyme', refus = case when refus is not null then '' end,
                    refusee_par = case when refusee_par is not null then 'anonyme' end where enfant_id in (select id from avip.enfant where orientation_id in :ids)""");
        contrats.oublier(ids);
        requete(ids, """
                update avip.orientation set anonymisee_le = :le, auteur = 'anonyme', parent_prenom = null, parent_nom = null, parent_telephone = null,
                    parent_courriel = null, reference_dora = null, motif = null, reponse = null, close_par = case when close_par is not null then 'anonyme' end
                where id in :ids""").setParameter("le", horloge.instant()).executeUpdate();
    }

    private void sur(List<Long> ids, String ordre) {
        requete(ids, ordre).executeUpdate();
    }

    private Query requete(List<Long> ids, String ordre) {
        return em.createNativeQuery(ordre).setParameter("ids", ids);
    }
}
