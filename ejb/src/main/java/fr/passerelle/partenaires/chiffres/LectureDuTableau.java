package fr.passerelle.partenaires.chiffres;

import fr.passerelle.partenaires.convention.Echeance;
import fr.passerelle.partenaires.echeancier.TermesLus;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What the dashboard shows beside the figures. */
@Dependent
class LectureDuTableau {

    @Inject
    private EntityManager em;

    /** How many conventions are in each state. */
    Map<String, Long> conventions() {
        Map<String, Long> parEtat = new LinkedHashMap<>();
        List<Object[]> lues = Lignes.de(em.createNativeQuery("select etat, count(*) from partenaires.convention group by etat", Object[].class));
        lues.forEach(l -> parEtat.put((String) l[0], ((Number) l[1]).longValue()));
        return parEtat;
    }

    /** What the terms of the conventions in force bring within a year, as the convention itself tells its dates. */
    TableauDesPartenariats.Echeances echeances(LocalDate jour) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("select " + TermesLus.COLONNES + """

                from partenaires.convention c where c.etat in ('ACTIVE', 'SUSPENDUE') and c.effet_le is not null""", Tuple.class));
        List<Echeance> echeances = lues.stream().map(Lue::new).map(TermesLus::de).map(t -> t.au(jour)).toList();
        return new TableauDesPartenariats.Echeances(avant(echeances, Echeance::reconductionLe, jour.plusMonths(3)),
                avant(echeances, Echeance::reconductionLe, jour.plusMonths(6)), avant(echeances, Echeance::reconductionLe, jour.plusMonths(12)),
                avant(echeances, Echeance::finLe, jour.plusMonths(3)), avant(echeances, Echeance::finLe, jour.plusMonths(6)),
                avant(echeances, Echeance::finLe, jour.plusMonths(12)));
    }

    private static long avant(List<Echeance> echeances, Function<Echeance, LocalDate> quand, LocalDate limite) {
        return echeances.stream().map(quand).filter(Objects::nonNull).filter(d -> !d.isAfter(limite)).count();
    }

    TableauDesPartenariats.Revues revues(LocalDate jour) {
        Object[] l = (Object[]) em.createNativeQuery("""
                select count(*), count(*) filter (where r.echeance < :jour), coalesce(sum(n.lignes), 0), coalesce(sum(n.reglees), 0)
                from partenaires.revue r left join lateral (select count(*) as lignes, count(*) filter (where l.etat not in ('A_REVOIR', 'DECIDEE')) as reglees
                    from partenaires.revue_ligne l where l.revue_id = r.id) n on true where r.etat = 'OUVERTE'""", Object[].class)
                .setParameter("jour", jour).getSingleResult();
        return new TableauDesPartenariats.Revues(((Number) l[0]).longValue(), ((Number) l[1]).longValue(), ((Number) l[2]).longValue(), ((Number) l[3]).longValue());
    }
}
