package fr.passerelle.partenaires.chiffres;

/**
 * How each figure is counted. On the present day the state that stands is the one that counts; on a former day, the last step taken until
 * then.
 */
final class SqlDesChiffres {

    /** The state of a convention on that day: its steps tell when it was frozen and freed, its dates when it began and ended. */
    private static final String CONVENTIONS_A_J = """
            c as (select c.id, c.partenaire_id, c.mode_gestion, case when :maintenant then c.etat
                    when c.signee_le is null or c.signee_le > :au then 'BROUILLON'
                    when e.genre = 'FINIE' or e.genre = 'ROMPUE' then 'RESILIEE'
                    when e.genre is null and c.etat in ('RESILIEE', 'EXPIREE') and c.finie_le <= :au then c.etat
                    when e.genre = 'SUSPENDUE' then 'SUSPENDUE' else 'ACTIVE' end as etat
                from partenaires.convention c
                left join lateral (select genre from partenaires.convention_evenement e where e.convention_id = c.id and e.le < :fin
                    and e.genre in ('SUSPENDUE', 'LEVEE', 'FINIE', 'ROMPUE') order by e.le desc, e.id desc limit 1) e on true)""";

    /** The rights ACTIVE on that day, since when, and when last reviewed until then. */
    private static final String DROITS_A_J = """
            e as (select distinct on (habilitation_id) habilitation_id, apres from partenaires.habilitation_etape where not :maintenant and le < :fin
                order by habilitation_id, le desc, id desc),
            v as (select habilitation_id, max(cast(reglee_le at time zone 'Europe/Paris' as date)) as revue_le from partenaires.revue_ligne
                where etat in ('CONFIRMEE', 'CHANGEE') and reglee_le < :fin group by habilitation_id),
            d as (select h.service, h.active_le, greatest(v.revue_le, case when h.date_revue <= :au then h.date_revue end) as revue_le
                from partenaires.habilitation h left join e on e.habilitation_id = h.id left join v on v.habilitation_id = h.id
                where case when :maintenant then h.etat else e.apres end = 'ACTIVE')""";

    static final String CONVENTIONS = "with " + CONVENTIONS_A_J + """
            , a as (select partenaire_id, count(*) as combien from partenaires.administrateur where depuis < :fin and (jusqu_a is null or jusqu_a >= :fin)
                group by partenaire_id)
            select count(*) filter (where c.etat = 'ACTIVE'), count(*) filter (where c.etat in ('ACTIVE', 'SUSPENDUE')),
                (select count(*) from partenaires.contrat k join c on c.id = k.convention_id where k.etat = 'ACTIVE' and c.etat = 'ACTIVE'),
                count(*) filter (where c.etat in ('ACTIVE', 'SUSPENDUE') and c.mode_gestion = 'DELEGUEE'),
                count(*) filter (where c.etat in ('ACTIVE', 'SUSPENDUE') and c.mode_gestion = 'DELEGUEE' and a.combien = 2)
            from c left join a on a.partenaire_id = c.partenaire_id""";

    static final String DROITS = "with " + DROITS_A_J + """
            select count(*), count(*) filter (where cast(active_le at time zone 'Europe/Paris' as date) < cast(:au as date) - 365),
                count(*) filter (where cast(active_le at time zone 'Europe/Paris' as date) < cast(:au as date) - 365 and revue_le > cast(:au as date) - 365) from d""";

    static final String UTILISATEURS = "select count(*) from partenaires.utilisateur where etat = 'ACTIF' and cree_le < :fin";

    static final String MOUVEMENTS = """
            select count(*) filter (where signee_le between :du and :au),
                (select count(distinct convention_id) from partenaires.convention_evenement where genre in ('FINIE', 'ROMPUE') and le >= :debut and le < :fin)
            from partenaires.convention where etat not in ('BROUILLON', 'A_SIGNER')""";

    static final String OUVERTURES = """
            select count(*) filter (where active_le >= :debut and active_le < :fin),
                coalesce(sum(cast(active_le at time zone 'Europe/Paris' as date) - cast(demandee_le at time zone 'Europe/Paris' as date))
                    filter (where active_le >= :debut and active_le < :fin), 0),
                (select count(*) from partenaires.habilitation_etape where apres = 'SUSPENDUE' and le >= :debut and le < :fin)
            from partenaires.habilitation""";

    /** Each right counts for the seconds it was ACTIVE in the period; one taken over was since the day it bears. */
    static final String TEMPS_ACTIF = """
            select coalesce(sum(extract(epoch from least(coalesce(jusqu_a, :fin), :fin) - greatest(depuis, :debut)))
                filter (where apres = 'ACTIVE' and depuis < :fin and coalesce(jusqu_a, :fin) > :debut), 0)
            from (select e.apres, lead(e.le) over (partition by e.habilitation_id order by e.le, e.id) as jusqu_a,
                    case when e.avant is distinct from 'SUSPENDUE' then least(e.le, h.active_le) else e.le end as depuis
                from partenaires.habilitation_etape e join partenaires.habilitation h on h.id = e.habilitation_id) e""";

    static final String RETRAITS = """
            select count(*), percentile_cont(0.5) within group (order by cast(h.finie_le at time zone 'Europe/Paris' as date) - u.parti_le)
            from partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id and u.parti_le is not null
            where h.etat in ('RETIREE', 'EXPIREE') and h.finie_le >= :debut and h.finie_le < :fin""";

    static final String TYPES = "with " + CONVENTIONS_A_J
            + " select p.type, count(*) from c join partenaires.partenaire p on p.id = c.partenaire_id where c.etat = 'ACTIVE' group by p.type";

    static final String SERVICES = "with " + DROITS_A_J + " select service, count(*) from d group by service";

    /** Why, as the right bears it; what a contract or a convention above froze is told so. */
    static final String MOTIFS = """
            select coalesce(h.suspension_motif, 'AUTRE'), count(*) from partenaires.habilitation_etape e
            join partenaires.habilitation h on h.id = e.habilitation_id where e.apres = 'SUSPENDUE' and e.le >= :debut and e.le < :fin
            group by coalesce(h.suspension_motif, 'AUTRE')""";

    static final String TRIMESTRES = """
            select 'T' || extract(quarter from signee_le), count(*) from partenaires.convention
            where signee_le between :du and :au and etat not in ('BROUILLON', 'A_SIGNER') group by 1""";

    /** Days from what was to be signed to what is signed. */
    static final String SIGNATURES = """
            select cast(greatest(0, cast(s.le at time zone 'Europe/Paris' as date) - cast(a.le at time zone 'Europe/Paris' as date)) as text), count(*)
            from partenaires.convention_evenement s
            join lateral (select le from partenaires.convention_evenement a where a.convention_id = s.convention_id and a.genre = 'A_SIGNER' and a.le <= s.le
                order by a.le desc limit 1) a on true
            where s.genre = 'SIGNEE' and s.le >= :debut and s.le < :fin group by 1""";

    private SqlDesChiffres() {
    }
}
