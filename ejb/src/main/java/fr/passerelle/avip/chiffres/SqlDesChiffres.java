package fr.passerelle.avip.chiffres;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the report reads of what a year offered. Dates of instants are those of Paris. */
final class SqlDesChiffres {

    /** The register, with what the labels of each structure were: it is not long, and the report says which of them count. */
    static final String STRUCTURES = """
            select s.id, s.nom, s.commune, s.latitude, s.longitude, g.places, l.places, l.taux, r.nom, coalesce(l.labellisee, false), p.parents, p.enfants, p.finis
            from avip.structure s left join avip.part_validee p on p.structure_id = s.id and p.annee = :annee
            left join (select distinct on (structure_id) structure_id, places from avip.agrement where depuis <= :au order by structure_id, depuis desc) g on g.structure_id = s.id
            left join (select structure_id, bool_or(debut <= :au and fin >= :du) as labellisee, sum(places_engagees) filter (where :au between debut and fin) as places,
                    max(coalesce(taux_retenu, 20)) filter (where :au between debut and fin) as taux
                from avip.label where statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU', 'RETIRE', 'RENONCE', 'EXPIRE') group by structure_id) l on l.structure_id = s.id
            left join avip.adhesion_reseau m on m.structure_id = s.id and m.du <= :au and (m.au is null or m.au >= :au) left join avip.reseau r on r.id = m.reseau_id
            order by s.nom, s.commune, s.id""";

    /** How many days of that weekday there are in both of two periods, if any: Mondays are counted from one, and so on. */
    private static final String JOURS = "greatest(0, (least(%1$s, cast(:au%3$d as date)) - %4$s) / 7 - (greatest(%2$s, cast(:du%3$d as date)) - 1 - %4$s) / 7)";
    private static final String LUNDI = "(date '2001-01-01' + %s)";
    private static final String JAMAIS_AVANT = "coalesce(lower(r.periode), cast(:du%1$d as date))";
    private static final String JAMAIS_APRES = "coalesce(upper(r.periode) - 1, cast(:au%1$d as date))";
    private static final int JOURS_OUVERTS = 5;

    static final String DECLAREE = "select structures, places from avip.annee_declaree where annee = :annee";

    /** The years something is known of. */
    static final String ANNEES = """
            select annee from avip.annee_reprise union select annee from avip.annee_declaree
            union select generate_series(min(a), :cette) from (select cast(extract(year from min(envoyee_le)) as integer) as a from avip.orientation
                where statut <> 'BROUILLON' union all select cast(extract(year from min(debut)) as integer) from avip.accueil) p having min(a) is not null""";

    private SqlDesChiffres() {
    }

    /** Half-days booked in each of so many periods that follow one another, by structure: one reading for all. */
    static String reservees(int periodes) {
        return "select r.structure_id, " + sommes(periodes, i -> JOURS.formatted(JAMAIS_APRES.formatted(i), JAMAIS_AVANT.formatted(i), i, LUNDI.formatted("r.demi_journee / 2")))
                + " from avip.reservation r where r.periode && daterange(cast(:du0 as date), greatest(cast(:du0 as date), cast(:au" + (periodes - 1) + " as date)), '[]') group by r.structure_id";
    }

    /** Half-days offered in each of them, by structure. */
    static String offertes(int periodes) {
        return "select d.structure_id, " + sommes(periodes, i -> IntStream.range(0, JOURS_OUVERTS).mapToObj(j -> "(d.places[%d] + d.places[%d]) * ".formatted(2 * j + 1, 2 * j + 2)
                + JOURS.formatted("d.au", "d.du", i, LUNDI.formatted(j))).collect(Collectors.joining(" + ")))
                + " from avip.disponibilite d where d.du <= :au" + (periodes - 1) + " and d.au >= :du0 group by d.structure_id";
    }

    private static String sommes(int periodes, IntFunction<String> somme) {
        return IntStream.range(0, periodes).mapToObj(i -> "sum(" + somme.apply(i) + ")").collect(Collectors.joining(", "));
    }
}
