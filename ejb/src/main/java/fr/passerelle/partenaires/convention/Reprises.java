package fr.passerelle.partenaires.convention;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/** Conventions that stood before, taken over with the reference they had. For services only, hence no permission of its own. */
@ApplicationScoped
public class Reprises {

    @Inject
    private EntityManager em;
    @Inject
    private ConventionRepository conventions;
    @Inject
    private Faits faits;
    @Inject
    private Clock horloge;

    /**
     * One of them.
     *
     * @param denonceeLe when a denunciation was received, {@code null} for none
     * @param lot the file that brought it, {@code null} when none did
     * @param partenaireApporte whether that file brought its partner too
     */
    public record ConventionReprise(String reference, long partenaire, ConventionSaisie saisie, LocalDate signeeLe, LocalDate denonceeLe,
            Long lot, boolean partenaireApporte) {
    }

    @Transactional(TxType.MANDATORY)
    public long reprendre(ConventionReprise r) {
        Convention c = new Convention(r.reference(), r.partenaire(), r.saisie(), faits.auteur(), faits.maintenant());
        c.reprendre(r.signeeLe(), r.denonceeLe(), LocalDate.now(horloge), r.lot(), r.partenaireApporte());
        conventions.ajouter(c);
        faits.noter(c, GenreEvenement.REPRISE, "Convention reprise", null);
        return c.id();
    }

    /** Takes back those of a file, unless one served since. */
    @Transactional(TxType.MANDATORY)
    public void defaire(long lot) {
        exiger(compter("""
                select count(*) from partenaires.convention c where c.lot = :lot
                and (exists (select 1 from partenaires.contrat k where k.convention_id = c.id)
                or exists (select 1 from partenaires.convention_evenement e where e.convention_id = c.id and e.genre not in ('REPRISE', 'RECONDUITE', 'FINIE')))""",
                lot) == 0, "IMPORT", null, "Des conventions de ce fichier ont servi depuis\u202f: leur reprise ne s’annule plus.");
        executer("delete from partenaires.convention_evenement where convention_id in (select id from partenaires.convention where lot = :lot)", lot);
        executer("delete from partenaires.convention where lot = :lot", lot);
    }

    private long compter(String requete, long lot) {
        return ((Number) em.createNativeQuery(requete).setParameter("lot", lot).getSingleResult()).longValue();
    }

    private void executer(String requete, long lot) {
        em.createNativeQuery(requete).setParameter("lot", lot).executeUpdate();
    }
}
