package fr.passerelle.partenaires.habilitation.demonstration;

import fr.passerelle.socle.capacites.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What the demonstration did within a second is told at the days it would have happened: a convention prepared weeks before it was signed,
 * its papers some days before, a right asked for, given, frozen one after the other.
 */
@ApplicationScoped
class HistoiresDeDemonstration implements Demonstration {

    private static final String A_VIEILLIR = """
            select count(*) from partenaires.convention_evenement e join partenaires.convention c on c.id = e.convention_id
            where e.genre = 'PREPAREE' and cast(e.le as date) > c.signee_le and c.signee_le < current_date - 30""";

    private static final String SUSPENSIONS = """
            update partenaires.convention set suspendue_le = suspendue_le - interval '6 days', reponse_avant = reponse_avant - 6
            where etat = 'SUSPENDUE' and suspendue_le > now() - interval '1 day'""";

    private static final String RUPTURES = """
            update partenaires.convention set finie_le = finie_le - 9, denoncee_le = denoncee_le - 9 where etat = 'RESILIEE' and finie_le = current_date""";

    /** As the papers say: sent six days before the first signature. */
    private static final String CONVENTIONS = """
            update partenaires.convention_evenement e set le = x.le from (
                select e.id, (case e.genre
                    when 'PREPAREE' then coalesce(least(c.signee_partenaire_le, c.signee_caf_le) - 6, current_date - 9) - (5 + cast(c.id % 17 as integer))
                    when 'A_SIGNER' then coalesce(least(c.signee_partenaire_le, c.signee_caf_le) - 6, current_date - 9)
                    when 'SIGNEE' then c.signee_le when 'CONTRAT' then c.signee_le
                    when 'RECONDUITE' then c.effet_le + make_interval(months => c.duree_mois + (c.periode_constatee - 2) * coalesce(c.duree_reconduction_mois, 0))
                    when 'FINIE' then c.effet_le + make_interval(months => c.duree_mois)
                    when 'SUSPENDUE' then cast(c.suspendue_le as date) when 'ROMPUE' then c.finie_le when 'DENONCEE' then c.denoncee_le end) + interval '10 hours 30 minutes' as le
                from partenaires.convention_evenement e join partenaires.convention c on c.id = e.convention_id where e.le > now() - interval '1 day') x
            where x.id = e.id and x.le is not null and x.le < now()""";

    private static final String NAISSANCES = """
            update partenaires.convention c set creee_le = e.le from partenaires.convention_evenement e
            where e.convention_id = c.id and e.genre = 'PREPAREE' and e.le < c.creee_le""";

    private static final String CONTRATS = """
            update partenaires.contrat k set cree_le = c.creee_le from partenaires.convention c where c.id = k.convention_id and c.creee_le < k.cree_le""";

    private static final String PARTENAIRES = """
            update partenaires.partenaire p set cree_le = coalesce((select min(c.creee_le) from partenaires.convention c where c.partenaire_id = p.id), now())
                - make_interval(days => 12 + cast(p.id * 7 % 60 as integer)) where p.cree_le > now() - interval '1 day'""";

    private static final String FAITS = """
            update partenaires.partenaire_fait f set le = p.cree_le from partenaires.partenaire p
            where p.id = f.partenaire_id and f.le > now() - interval '1 day' and p.cree_le < f.le""";

    /** A step never changes: it is written again, at its day. */
    private static final String ETAPES = """
            with x as (delete from partenaires.habilitation_etape where le > now() - interval '1 day' returning *)
            insert into partenaires.habilitation_etape (habilitation_id, le, avant, apres, par, niveau, motif)
            select x.habilitation_id, case when x.avant is null then h.demandee_le when x.apres = 'ACTIVE' then coalesce(h.active_le, h.demandee_le)
                else greatest(coalesce(h.active_le, h.demandee_le), now() - make_interval(days => 2 + cast(h.id % 30 as integer))) end,
                x.avant, x.apres, x.par, x.niveau, x.motif
            from x join partenaires.habilitation h on h.id = x.habilitation_id order by x.id""";

    private static final String DROITS = """
            update partenaires.habilitation h set suspendue_le = case when h.etat = 'SUSPENDUE' then e.le else h.suspendue_le end,
                finie_le = case when h.finie_le is not null then e.le end
            from (select habilitation_id, max(le) as le from partenaires.habilitation_etape group by habilitation_id) e
            where e.habilitation_id = h.id and (h.etat = 'SUSPENDUE' or h.finie_le is not null)""";

    @Inject
    private EntityManager em;

    @Override
    public int rang() {
        return 128;
    }

    /** Once, on what was just played. */
    @Override
    @Transactional
    public void jouer() {
        if (((Number) em.createNativeQuery(A_VIEILLIR).getSingleResult()).longValue() > 0) {
            List.of(SUSPENSIONS, RUPTURES, CONVENTIONS, NAISSANCES, CONTRATS, PARTENAIRES, FAITS, ETAPES, DROITS).forEach(sql -> em.createNativeQuery(sql).executeUpdate());
        }
    }
}
