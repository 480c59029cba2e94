package fr.passerelle.avip.places;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Counts presence against engagement, for a year, by arithmetic on the stretches reserved: no day is walked. A child with a morning and an
 * afternoon on one day is present once.
 */
@ApplicationScoped
public class Atteintes {

    private static final String JOURS = "(select sum(avip.fois(j, %s, %s)) from generate_series(1, 5) j)";
    private static final String LECTURE = """
            with p as (
                select l.structure_id, s.nom, s.commune, l.places_engagees as engagees,
                    coalesce((select a.places from avip.agrement a where a.structure_id = s.id and a.depuis <= :jour order by a.depuis desc limit 1),
                        (select a.places from avip.agrement a where a.structure_id = s.id order by a.depuis limit 1), 0) as agrement,
                    greatest(l.debut, cast(:premier as date)) as du, least(l.fin, cast(:dernier as date)) as au,
                    least(l.fin, cast(:dernier as date), cast(:jour as date)) as vu
                from avip.label l join avip.structure s on s.id = l.structure_id
                where l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU') and l.debut <= :dernier and l.fin >= :premier and %1$s
            ), r as (
                select x.structure_id, x.enfant_id, x.demi_journee / 2 + 1 as jour, x.demi_journee % 2 as soir, lower(x.periode) as du, upper(x.periode) - 1 as au
                from avip.reservation x join p on p.structure_id = x.structure_id where x.periode && daterange(cast(:premier as date), cast(:dernier as date), '[]')
            ), demi as (
                select r.structure_id, sum(avip.fois(r.jour, greatest(r.du, p.du), least(r.au, p.vu))) as vues,
                    sum(avip.fois(r.jour, greatest(r.du, p.du), least(r.au, p.au))) as toutes
                from r join p on p.structure_id = r.structure_id group by r.structure_id
            ), doubles as (
                select m.structure_id, sum(avip.fois(m.jour, greatest(m.du, a.du, p.du), least(m.au, a.au, p.vu))) as vues,
                    sum(avip.fois(m.jour, greatest(m.du, a.du, p.du), least(m.au, a.au, p.au))) as toutes
                from r m join r a on a.structure_id = m.structure_id and a.enfant_id = m.enfant_id and a.jour = m.jour and a.soir = 1
                join p on p.structure_id = m.structure_id where m.soir = 0 group by m.structure_id
            )
            select p.structure_id, p.nom, p.commune, p.engagees, p.agrement, p.du, p.au, \
            """ + JOURS.formatted("p.du", "p.au") + " as jours, " + JOURS.formatted("p.du", "p.vu") + """
             as passes, coalesce(d.vues, 0) as demi_vues, coalesce(d.vues, 0) - coalesce(x.vues, 0) as vus, coalesce(d.toutes, 0) - coalesce(x.toutes, 0) as prevus
            from p left join demi d on d.structure_id = p.structure_id left join doubles x on x.structure_id = p.structure_id
            order by commun.mots(p.commune), commun.mots(p.nom), p.structure_id""";
    private static final String DE_TOUTES = LECTURE.replace("%1$s", "true");
    private static final String DE_CELLES = LECTURE.replace("%1$s", "l.structure_id = any(cast(:ids as bigint[]))");

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** Of every structure whose label runs in that year. */
    @Transactional
    public List<Atteinte> annee(int annee) {
        return lues(em.createNativeQuery(DE_TOUTES, Tuple.class), annee);
    }

    /** The same, of these alone. */
    @Transactional
    public List<Atteinte> annee(int annee, Collection<Long> structures) {
        return structures.isEmpty() ? List.of() : lues(em.createNativeQuery(DE_CELLES, Tuple.class).setParameter("ids", structures.toArray(Long[]::new)), annee);
    }

    private List<Atteinte> lues(Query requete, int annee) {
        Collection<Tuple> lues = Lignes.de(requete.setParameter("premier", LocalDate.of(annee, 1, 1))
                .setParameter("dernier", LocalDate.of(annee, 12, 31)).setParameter("jour", LocalDate.now(horloge)));
        return lues.stream().map(Lue::new).map(l -> new Atteinte(l.nombre("structure_id"), l.texte("nom"), l.texte("commune"), l.entier("engagees"),
                l.entier("agrement"), l.jour("du"), l.jour("au"), l.nombre("jours"), l.nombre("passes"), l.nombre("vus"), l.nombre("prevus"),
                l.nombre("demi_vues"))).toList();
    }
}
