package fr.passerelle.mediation.bilan.calcul;

/** What cases are counted by, as an SQL expression on {@code mediation.saisine s}; null keeps a case out of the count. */
enum Dimension {

    CANAL("s.canal"),
    TYPE("s.type_saisissant"),
    MOTIF("s.motif"),
    PRESTATION("s.prestation"),
    TRIMESTRE("(array['T1', 'T2', 'T3', 'T4'])[cast(extract(quarter from s.date_reception) as integer)]"),
    MOTIF_IRRECEVABILITE("case when s.recevable = false then s.motif_irrecevabilite end"),
    POSITION("case when " + Ensembles.P + " then s.position end"),
    MODE("case when " + Ensembles.P + " then s.mode_reponse end"),
    ORIGINE("case when " + Ensembles.P + " then s.origine end"),
    CAUSE("case when " + Ensembles.INTERROMPUES + " then s.motif_cloture end"),
    DELAI("case when " + Ensembles.P + " then s.date_premiere_reponse - s.date_reception end");

    private final String sql;

    Dimension(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
