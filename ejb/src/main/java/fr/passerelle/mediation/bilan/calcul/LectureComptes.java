package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.bilan.calcul.Comptes.Effectif;
import fr.passerelle.mediation.delai.Seuils;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the cases of a year: one scan for all the breakdowns at once, one for the totals. */
@Dependent
class LectureComptes {

    private static final String PAR_DIMENSION = parDimension();

    private static final String TOTAUX = """
            select count(s.date_accuse), coalesce(sum(s.date_accuse - s.date_reception), 0),
                   count(s.date_recevabilite) filter (where s.recevable),
                   coalesce(sum(s.date_recevabilite - s.date_reception) filter (where s.recevable), 0),
                   count(*) filter (where least(s.date_accuse, s.date_recevabilite) - s.date_reception < :national),
                   coalesce(sum(s.montant_rappel), 0), coalesce(sum(s.montant_indu_annule), 0),
                   coalesce(sum(s.montant_indu_detecte), 0), coalesce(sum(s.cycle - 1), 0),
                   count(s.numero_allocataire) - count(distinct s.numero_allocataire),
                   count(*) filter (where s.equite_reprise)
            from mediation.saisine s where %s""".formatted(Ensembles.R);

    private static final String EQUITE = """
            select count(*), count(*) filter (where e.acceptee), count(*) filter (where not e.acceptee)
            from mediation.proposition_equite e join mediation.saisine s on s.id = e.saisine_id where %s"""
            .formatted(Ensembles.R);

    private static final String PRECONISATIONS = """
            select count(*) filter (where annee = :annee), count(*) filter (where etat = 'MISE_EN_OEUVRE'),
                   count(*) filter (where echeance < :jour and etat not in ('MISE_EN_OEUVRE', 'REFUSEE', 'ABANDONNEE')),
                   count(*) filter (where etat <> 'ABANDONNEE')
            from mediation.preconisation where annee <= :annee""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Seuils seuils;

    /** @param jour today: nothing that happens later is known */
    Comptes lire(int annee, LocalDate jour) {
        Map<Dimension, Map<String, Effectif>> parDimension = new EnumMap<>(Dimension.class);
        Effectif ensemble = Effectif.AUCUN;
        for (Object[] ligne : lignes(PAR_DIMENSION, Map.of("annee", annee))) {
            Effectif effectif = new Effectif(entier(ligne[2]), entier(ligne[3]));
            if (ligne[0] == null) {
                ensemble = effectif;
            } else if (ligne[1] != null) {
                parDimension.computeIfAbsent(Dimension.valueOf((String) ligne[0]), d -> new HashMap<>())
                        .put((String) ligne[1], effectif);
            }
        }
        Comptes.Totaux totaux = totaux(annee);
        return new Comptes(ensemble.recues(), ensemble.recevables(), parDimension,
                totaux, equite(annee, totaux), stock(annee, jour), preconisations(annee, jour));
    }

    /** One row per value of each dimension: dimension, value, |R|, |A|; the row without dimension counts all. */
    private static String parDimension() {
        Dimension[] dimensions = Dimension.values();
        String colonnes = Arrays.stream(dimensions)
                .map(d -> d.sql() + " as " + d.name()).collect(Collectors.joining(",\n    "));
        String nom = Arrays.stream(dimensions)
                .map(d -> "when grouping(" + d.name() + ") = 0 then '" + d.name() + "'")
                .collect(Collectors.joining("\n    ", "case ", " end"));
        String valeur = Arrays.stream(dimensions).map(Dimension::name).collect(Collectors.joining(", ", "coalesce(", ")"));
        String ensembles = Arrays.stream(dimensions).map(d -> ", (" + d.name() + ")").collect(Collectors.joining());
        return "select " + nom + ",\n " + valeur + ", count(*), count(*) filter (where recevable)\n from (select "
                + colonnes + ", s.recevable from mediation.saisine s where " + Ensembles.R
                + ") r\n group by grouping sets (()" + ensembles + ")";
    }

    private Comptes.Totaux totaux(int annee) {
        Object[] l = lignes(TOTAUX, Map.of("annee", annee, "national", seuils.national())).get(0);
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

    @SuppressWarnings("unchecked")
    private List<Object[]> lignes(String sql, Map<String, ?> parametres) {
        var requete = em.createNativeQuery(sql);
        parametres.forEach(requete::setParameter);
        return requete.getResultList();
    }

    private static long entier(Object nombre) {
        return ((Number) nombre).longValue();
    }
}
