package fr.passerelle.avip.chiffres;

/** What the facts of a year are read from. Dates of instants are those of Paris; all are told in days since 1970. */
final class SqlDesFaits {

    /** In the order {@link FaitsVivants} reads them. */
    private static final String DEMANDE = """
            select o.id, o.reference, o.structure_id, o.type_prescripteur, o.sens, cast(o.envoyee_le at time zone 'Europe/Paris' as date) - date '1970-01-01', o.pause_jours,
                o.echeance_le - date '1970-01-01', cast(o.repondue_le at time zone 'Europe/Paris' as date) - date '1970-01-01',
                case when o.repondue_le is null then null when o.acceptee_le is not null then 'ACCEPTEE' when o.statut = 'REFUSEE' then 'REFUSEE' else 'LISTE_ATTENTE' end,
                o.motifs_refus[1], cast(o.parent_cle as text), o.monoparental, o.residence_qpv, o.moins_de_25_ans
            from avip.orientation o where o.statut <> 'BROUILLON' and\s""";

    static final String ENVOYEES = DEMANDE + "o.envoyee_le >= :debut and o.envoyee_le < :fin";
    static final String A_CES_STRUCTURES = " and o.structure_id = any(:structures)";
    static final String PAR_NUMERO = DEMANDE + "o.id = any(:numeros)";

    /** The contracts that were more than a project, and run in that time. */
    static final String ACCUEILLIS = """
            select e.orientation_id, cast(e.cle as text), a.monoparental, a.residence_qpv, a.moins_de_25_ans, a.debut - date '1970-01-01', a.sortie_le - date '1970-01-01',
                a.demi_journees, a.issue, a.continuite, a.situation_6_mois, a.non_joignable, coalesce(a.tranche_d_age, avip.tranche_d_age(e.naissance, a.debut))
            from avip.accueil a join avip.enfant e on e.id = a.enfant_id
            where a.statut in ('SIGNE', 'EN_COURS', 'SUSPENDU', 'RENOUVELE', 'TERMINE', 'ROMPU') and a.debut <= :au and (a.sortie_le is null or a.sortie_le >= :du)""";
    static final String DE_CES_STRUCTURES = " and exists (select 1 from avip.orientation o where o.id = e.orientation_id and o.structure_id = any(:structures))";

    static final String REPRISES = "select distinct on (annee) annee, lot, sorte from avip.annee_reprise where annee in (:annees) order by annee, lot desc";

    /** In the order {@link LectureDesFaits} reads them. */
    static final String REPRIS = """
            select orientation, structure_id, prescripteur, sens, envoyee_le - date '1970-01-01', pause_jours, repondue_le - date '1970-01-01', reponse, motif_refus, parent, enfant,
                monoparental, qpv, moins_de_25_ans, entree - date '1970-01-01', sortie - date '1970-01-01', demi_journees, issue, continuite,
                nullif(situation_6_mois, 'NON_JOIGNABLE'), coalesce(situation_6_mois = 'NON_JOIGNABLE', false)
            from avip.fait where lot = :lot""";

    static final String PARENTS_DECLARES = "select parent, enfants, qpv, moins_de_25_ans, monoparental, issue from avip.parent_declare where lot = :lot";

    private SqlDesFaits() {
    }
}
