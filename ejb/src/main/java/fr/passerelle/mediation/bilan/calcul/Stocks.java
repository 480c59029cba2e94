package fr.passerelle.mediation.bilan.calcul;

/** Which cases were open on a given day (I-20): told from dates, since states only tell about today. */
final class Stocks {

    private static final String OUVERT = "s.etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE')";
    private static final String COMPTE = """
            s.motif_cloture is distinct from 'ERREUR_ENREGISTREMENT' and s.motif_cloture is distinct from 'DOUBLON'""";
    /** The days a case that ended was open, its last one left out: the very expression of {@code saisine_ouverture_ix}. */
    private static final String OUVERTURE =
            "daterange(s.date_reception, greatest(s.date_reception, coalesce(s.date_reponse, s.date_cloture)))";
    private static final String LENDEMAIN =
            "cast(cast(:le as date) + 1 as timestamp) at time zone 'Europe/Paris'";

    /**
     * The rows of {@code mediation.saisine} open on {@code :le}, whatever their year. A case is open from its receipt, or
     * from a reopening, until its answer, its end or the decision that it is not admissible.
     */
    static final String OUVERTES_LE = """
            select s.id, s.date_reception from mediation.saisine s
            where s.date_reception <= :le and s.cycle = 1 and %1$s
            union
            select s.id, s.date_reception from mediation.saisine s
            where %4$s @> cast(:le as date) and s.cycle = 1 and %2$s
            union
            select s.id, s.date_reception
            from mediation.evenement e join mediation.saisine s on s.id = e.saisine_id
            where e.acte in ('DECLARER_IRRECEVABLE', 'REORIENTER') and e.le >= %3$s
              and s.date_reception <= :le and s.cycle = 1
            union
            select s.id, s.date_reception
            from mediation.cycle_precedent c join mediation.saisine s on s.id = c.saisine_id
            where c.numero = 1 and s.date_reception <= :le and coalesce(c.date_reponse, c.date_cloture) > :le and %2$s
            union
            select s.id, s.date_reception
            from mediation.cycle_precedent c
            join mediation.saisine s on s.id = c.saisine_id
            left join mediation.cycle_precedent n on n.saisine_id = c.saisine_id and n.numero = c.numero + 1
            where c.rouverte_le < %3$s and %2$s
              and (coalesce(n.date_reponse, n.date_cloture) > :le
                   or n.id is null and (%1$s or coalesce(s.date_reponse, s.date_cloture) > :le))
            """.formatted(OUVERT, COMPTE, LENDEMAIN, OUVERTURE);

    private Stocks() {
    }
}
