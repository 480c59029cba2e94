package fr.passerelle.avip.chiffres;

/** What the report reads of a year: its facts, what it offered. Dates of instants are those of Paris. */
final class SqlDesChiffres {

    /** The contracts that were more than a project. */
    private static final String ACCUEIL = "a.statut in ('SIGNE', 'EN_COURS', 'SUSPENDU', 'RENOUVELE', 'TERMINE', 'ROMPU') and a.debut <= :au";

    /** In the order {@link LectureDesFaits} reads them. */
    private static final String FAIT = """
            select o.reference, o.structure_id, o.type_prescripteur, o.sens, cast(o.envoyee_le at time zone 'Europe/Paris' as date), o.pause_jours, o.echeance_le,
                cast(o.repondue_le at time zone 'Europe/Paris' as date), case when o.repondue_le is null then null when o.acceptee_le is not null then 'ACCEPTEE'
                    when o.statut = 'REFUSEE' then 'REFUSEE' else 'LISTE_ATTENTE' end, o.motifs_refus[1], cast(o.parent_cle as text), cast(e.cle as text),
                coalesce(a.monoparental, o.monoparental), coalesce(a.residence_qpv, o.residence_qpv), coalesce(a.moins_de_25_ans, o.moins_de_25_ans),
                a.debut, a.sortie_le, length(replace(a.demi_journees, '0', '')), a.demi_journees, a.issue, a.continuite, a.situation_6_mois,
                coalesce(a.non_joignable, false), coalesce(a.tranche_d_age, avip.tranche_d_age(e.naissance, a.debut))
            from avip.orientation o join avip.enfant e on e.orientation_id = o.id""";

    /** Requests sent in the year, with the receptions they led to. */
    static final String ENVOYEES = FAIT + " left join avip.accueil a on a.enfant_id = e.id and " + ACCUEIL
            + " where o.statut <> 'BROUILLON' and o.envoyee_le >= :debut and o.envoyee_le < :fin";

    /** Receptions of the year whose request was sent in another one. */
    static final String ACCUEILLIES = FAIT + " join avip.accueil a on a.enfant_id = e.id and " + ACCUEIL
            + " and (a.sortie_le is null or a.sortie_le >= :du) where o.statut <> 'BROUILLON' and (o.envoyee_le < :debut or o.envoyee_le >= :fin)";

    /** Added to either, the same for some structures only. */
    static final String DE_CES_STRUCTURES = " and o.structure_id = any(:structures)";

    static final String REPRISE = "select lot, sorte from avip.annee_reprise where annee = :annee order by lot desc limit 1";

    static final String FAITS_REPRIS = """
            select orientation, structure_id, prescripteur, sens, envoyee_le, pause_jours, cast(null as date), repondue_le, reponse, motif_refus, parent, enfant,
                monoparental, qpv, moins_de_25_ans, entree, sortie, demi_journees, cast(null as text), issue, continuite,
                nullif(situation_6_mois, 'NON_JOIGNABLE'), coalesce(situation_6_mois = 'NON_JOIGNABLE', false), cast(null as text)
            from avip.fait where lot = :lot""";

    static final String PARENTS_DECLARES = "select parent, enfants, qpv, moins_de_25_ans, monoparental, issue from avip.parent_declare where lot = :lot";

    private static final String LABEL_TENU = "l.structure_id = s.id and l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU', 'RETIRE', 'RENONCE', 'EXPIRE')";

    /** Structures labelled at least one day of the year, and those its facts name. */
    static final String STRUCTURES = """
            select s.id, s.nom, s.commune, s.latitude, s.longitude,
                (select a.places from avip.agrement a where a.structure_id = s.id and a.depuis <= :au order by a.depuis desc limit 1),
                v.places, v.taux, (select r.nom from avip.adhesion_reseau m join avip.reseau r on r.id = m.reseau_id
                    where m.structure_id = s.id and m.du <= :au and (m.au is null or m.au >= :au)),
                n.labellisee, p.parents, p.enfants, p.finis
            from avip.structure s left join avip.part_validee p on p.structure_id = s.id and p.annee = :annee
            cross join lateral (select exists (select 1 from avip.label l where %1$s and l.debut <= :au and l.fin >= :du) as labellisee) n
            left join lateral (select sum(l.places_engagees) as places, max(coalesce(l.taux_retenu, 20)) as taux from avip.label l
                where %1$s and :au between l.debut and l.fin) v on true
            where n.labellisee or s.id in (:ids) order by s.nom, s.commune""".formatted(LABEL_TENU);

    /** How many days of that weekday there are between two days: Mondays are counted from one, and so on. */
    private static final String JOURS = "((least(%1$s, :au) - j.lundi) / 7 - (greatest(%2$s, :du) - 1 - j.lundi) / 7)";

    static final String RESERVEES = ("""
            select r.structure_id, sum(""" + JOURS.formatted("coalesce(upper(r.periode) - 1, :au)", "coalesce(lower(r.periode), :du)") + """
            ) from avip.reservation r cross join lateral (select cast('2001-01-01' as date) + r.demi_journee / 2 as lundi) j
            where r.periode && daterange(:du, :au, '[]') group by r.structure_id""");

    static final String OFFERTES = ("""
            select d.structure_id, sum(p.places * """ + JOURS.formatted("d.au", "d.du") + """
            ) from avip.disponibilite d cross join lateral unnest(d.places) with ordinality p (places, rang)
            cross join lateral (select cast('2001-01-01' as date) + (cast(p.rang as integer) - 1) / 2 as lundi) j
            where d.du <= :au and d.au >= :du group by d.structure_id""");

    static final String DECLAREE = "select structures, places from avip.annee_declaree where annee = :annee";

    /** The years something is known of. */
    static final String ANNEES = """
            select annee from avip.annee_reprise union select annee from avip.annee_declaree
            union select generate_series(min(a), :cette) from (select cast(extract(year from min(envoyee_le)) as integer) as a from avip.orientation
                where statut <> 'BROUILLON' union all select cast(extract(year from min(debut)) as integer) from avip.accueil) p having min(a) is not null""";

    private SqlDesChiffres() {
    }
}
