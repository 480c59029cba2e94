package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.bilan.calcul.Comptes.Effectif;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the cases of a year: one scan for all the breakdowns and the totals at once. */
@Dependent
class LectureComptes {

    private static final String TOTAUX = """
            select count(date_accuse), coalesce(sum(date_accuse - date_reception), 0),
                   count(date_recevabilite) filter (where recevable),
                   coalesce(sum(date_recevabilite - date_reception) filter (where recevable), 0),
                   count(*) filter (where least(date_accuse, date_recevabilite) - date_reception < :national),
                   coalesce(sum(montant_rappel), 0), coalesce(sum(montant_indu_annule), 0),
                   coalesce(sum(montant_indu_detecte), 0), coalesce(sum(cycle - 1), 0),
                   count(*) filter (where equite_reprise)
            from r""";

    /** Apart from the totals: here only the names are sorted, there every case would be, whole. */
    private static final String REPETEES = "select count(personne) - count(distinct personne collate \"C\") from r";

    private static final String EFFECTIFS = effectifs();

    private static final String EQUITE = """
            select count(*), count(*) filter (where e.acceptee), count(*) filter (where not e.acceptee)
            from mediation.proposition_equite e join mediation.saisine s on s.id = e.saisine_id where %s"""
            .formatted(Ensembles.R);

    private static final String PRECONISATIONS = """
            select count(*) filter (where annee = :annee), count(*) filter (where etat = 'MISE_EN_OEUVRE'),
                   count(*) filter (where echeance < :jour and etat not in ('MISE_EN_OEUVRE', 'REFUSEE', 'ABANDONNEE')),
                   count(*) filter (where etat <> 'ABANDONNEE')
            from mediation.preconisation where annee <= :annee""";

    @Inject
    private EntityManager em;

    @Inject
    private Seuils seuils;

    /** @param jour today: nothing that happens later is known */
    Comptes lire(int annee, LocalDate jour) {
        Map<Dimension, Map<String, Effectif>> parDimension = new EnumMap<>(Dimension.class);
        Effectif ensemble = Effectif.AUCUN;
        Comptes.Totaux totaux = Comptes.Totaux.NULS;
        for (Object[] ligne : lignes(EFFECTIFS, Map.of("annee", annee, "national", seuils.national()))) {
            Effectif effectif = new Effectif(entier(ligne[2]), entier(ligne[3]));
            if (ligne[0] == null) {
                ensemble = effectif;
                totaux = totaux(Arrays.copyOfRange(ligne, 4, ligne.length));
            } else if (ligne[1] != null) {
                parDimension.computeIfAbsent(Dimension.valueOf((String) ligne[0]), d -> new HashMap<>())
                        .put((String) ligne[1], effectif);
            }
        }
        return new Comptes(ensemble.recues(), ensemble.recevables(), parDimension,
                totaux, equite(annee, totaux), stock(annee, jour), preconisations(annee, jour));
    }

    /**
     * One row per value of each dimension: dimension, value, |R|, |A|, then the totals, the same on every row; the row without
     * dimension counts all. The cases of the year are read once for both.
     */
    private static String effectifs() {
        Dimension[] dimensions = Dimension.values();
        String colonnes = Arrays.stream(dimensions).map(d -> d.sql() + " as " + d.name()).collect(Collectors.joining(",\n    "));
        String nom = Arrays.stream(dimensions).map(d -> "when grouping(" + d.name() + ") = 0 then '" + d.name() + "'")
                .collect(Collectors.joining("\n    ", "case ", " end"));
        // turned into text once counted, not case by case
        String valeur = Arrays.stream(dimensions).map(d -> "cast(" + d.name() + " as text)").collect(Collectors.joining(", ", "coalesce(", ")"));
        String ensembles = Arrays.stream(dimensions).map(d -> ", (" + d.name() + ")").collect(Collectors.joining());
        return "with r as materialized (select " + colonnes + """
                , s.recevable, s.date_reception, s.date_accuse, s.date_recevabilite, s.montant_rappel, s.montant_indu_annule,
                    s.montant_indu_detecte, s.cycle, coalesce(s.pseudonyme, s.numero_allocataire) as personne, s.equite_reprise
                from mediation.saisine s where %s)
                select e.*, t.*, p.* from (select %s, %s, count(*), count(*) filter (where recevable)
                    from r group by grouping sets (()%s)) e, (%s) t, (%s) p""".formatted(Ensembles.R, nom, valeur, ensembles, TOTAUX, REPETEES);
    }

    private static Comptes.Totaux totaux(Object[] l) {
        return new Comptes.Totaux(entier(l[0]), entier(l[1]), entier(l[2]), entier(l[3]), entier(l[4]),
                (BigDecimal) l[5], (BigDecimal) l[6], (BigDecimal) l[7], entier(l[8]), entier(l[9]), entier(l[10]));
    }

    /** Those of past files are known to have been made, and nothing more. */
    private Comptes.Equite equite(int annee, Comptes.Totaux totaux) {
        Object[] l = lignes(EQUITE, Map.of("annee", annee)).get(0);
        return new Comptes.Equite(entier(l[0]) + totaux.equitesReprises(), entier(l[1]), entier(l[2]));
    }

    private Comptes.Stock stock(int annee, LocalDate jour) {
        LocalDate finDAnnee = LocalDate.of(annee, 12, 31);
        LocalDate le = finDAnnee.isAfter(jour) ? jour : finDAnnee;
        Object[] l = lignes("select count(*), coalesce(sum(cast(:le as date) - date_reception), 0) from (" + Stocks.OUVERTES_LE + ") s",
                Map.of("le", le)).get(0);
        return new Comptes.Stock(entier(l[0]), entier(l[1]));
    }

    private Comptes.Preconisations preconisations(int annee, LocalDate jour) {
        Object[] l = lignes(PRECONISATIONS, Map.of("annee", annee, "jour", jour)).get(0);
        return new Comptes.Preconisations(entier(l[0]), entier(l[1]), entier(l[2]), entier(l[3]));
    }

    private List<Object[]> lignes(String sql, Map<String, ?> parametres) {
        var requete = em.createNativeQuery(sql);
        parametres.forEach(requete::setParameter);
        return Lignes.de(requete);
    }

    private static long entier(Object nombre) {
        return ((Number) nombre).longValue();
    }
}
