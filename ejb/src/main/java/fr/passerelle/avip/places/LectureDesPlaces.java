package fr.passerelle.avip.places;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is promised, offered and taken, of many structures at once. */
@ApplicationScoped
class LectureDesPlaces {

    private static final String EN_VIGUEUR = "l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU') and l.debut <= %1$s and l.fin >= %1$s";
    /** Those that are labelled or offer something that week, ten rows each. */
    private static final String SEMAINE = """
            select s.id, s.nom, s.commune, b.reseau_id, b.nom as reseau, l.places_engagees, m.mot, h.h, coalesce(d.places[h.h + 1], 0) as offertes, coalesce(r.prises, 0) as prises
            from avip.structure s cross join (select h, cast(:lundi as date) + h / 2 as le from generate_series(0, 9) h) h
            left join avip.label l on l.structure_id = s.id and\s""" + EN_VIGUEUR.formatted(":lundi") + """

            left join lateral (select a.reseau_id, x.nom from avip.adhesion_reseau a join avip.reseau x on x.id = a.reseau_id
                where a.structure_id = s.id and a.du <= :lundi and (a.au is null or a.au >= :lundi)) b on true
            left join avip.disponibilite d on d.structure_id = s.id and h.le between d.du and d.au
            left join (select r.structure_id, h.h, count(*) as prises from (select r.structure_id, r.demi_journee, r.periode from avip.reservation r
                    where r.periode && daterange(cast(:lundi as date), cast(:lundi as date) + 5) and %2$s offset 0) r
                join generate_series(0, 9) h on h.h = r.demi_journee where r.periode @> cast(:lundi as date) + h.h / 2 group by r.structure_id, h.h) r on r.structure_id = s.id and r.h = h.h
            left join avip.mots_de_places(cast(:jour as date), %3$s) m on m.structure_id = s.id
            where (s.fermee_le is null or s.fermee_le > :lundi) and %1$s
                and (l.id is not null or exists (select 1 from avip.disponibilite o where o.structure_id = s.id and o.au >= :lundi and o.du <= cast(:lundi as date) + 4))
            order by commun.mots(s.commune), commun.mots(s.nom), s.id, h.h""";
    private static final String SUITE = """
            with jours as (select s, h, cast(:lundi as date) + 7 * s + h / 2 as le from generate_series(0, :semaines - 1) s cross join generate_series(0, 9) h),
            offertes as (select j.s, j.h, d.structure_id, d.places[j.h + 1] as places from avip.disponibilite d join jours j on j.le between d.du and d.au where d.structure_id in (:ids)),
            prises as (select j.s, j.h, r.structure_id, count(*) as places from avip.reservation r join jours j on j.h = r.demi_journee and r.periode @> j.le
                where r.structure_id in (:ids) and r.periode && daterange(cast(:lundi as date), cast(:lundi as date) + 7 * :semaines) group by j.s, j.h, r.structure_id)
            select cast(:lundi as date) + 7 * j.s as lundi, coalesce(sum(o.places), 0) as offertes, coalesce(sum(p.places), 0) as prises,
                coalesce(sum(greatest(0, o.places - coalesce(p.places, 0))), 0) as libres
            from jours j left join (offertes o full join prises p on p.s = o.s and p.h = o.h and p.structure_id = o.structure_id)
                on j.s = coalesce(o.s, p.s) and j.h = coalesce(o.h, p.h)
            group by j.s order by j.s""";

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    Map<Long, MotDePlaces> mots(List<Long> structures) {
        return lues(em.createNativeQuery("select structure_id, mot from avip.mots_de_places(cast(:jour as date), cast(:ids as bigint[]))", Tuple.class)
                .setParameter("jour", LocalDate.now(horloge)).setParameter("ids", structures.toArray(Long[]::new)))
                .collect(Collectors.toMap(l -> l.nombre("structure_id"), l -> l.code(MotDePlaces.class, "mot")));
    }

    /** @param siennes the structures to keep to; {@code null} for all */
    List<LigneDePlaces> semaine(LocalDate lundi, Set<Long> siennes) {
        if (siennes != null && siennes.isEmpty()) {
            return List.of();
        }
        Query requete = em.createNativeQuery(siennes == null ? SEMAINE.formatted("true", "true", "null")
                : SEMAINE.formatted("s.id = any(cast(:ids as bigint[]))", "r.structure_id = any(cast(:ids as bigint[]))", "cast(:ids as bigint[])"), Tuple.class)
                .setParameter("lundi", lundi).setParameter("jour", LocalDate.now(horloge));
        if (siennes != null) {
            requete.setParameter("ids", siennes.toArray(Long[]::new));
        }
        Map<Long, List<Lue>> parStructure = lues(requete).collect(Collectors.groupingBy(l -> l.nombre("id"), LinkedHashMap::new, Collectors.toList()));
        return parStructure.values().stream().map(LectureDesPlaces::ligne).toList();
    }

    /** The members of that network that day. */
    Set<Long> duReseau(long reseau, LocalDate jour) {
        return lues(em.createNativeQuery("""
                select a.structure_id from avip.adhesion_reseau a where a.reseau_id = :reseau and a.du <= :jour and (a.au is null or a.au >= :jour)""", Tuple.class)
                .setParameter("reseau", reseau).setParameter("jour", jour)).map(l -> l.nombre("structure_id")).collect(Collectors.toSet());
    }

    /** The networks that have members that day, by name. */
    List<TableauDesPlaces.Reseau> reseaux(LocalDate jour) {
        return lues(em.createNativeQuery("""
                select x.id, x.nom from avip.reseau x where exists (select 1 from avip.adhesion_reseau a where a.reseau_id = x.id and a.du <= :jour
                    and (a.au is null or a.au >= :jour)) order by x.nom""", Tuple.class).setParameter("jour", jour))
                .map(l -> new TableauDesPlaces.Reseau(l.nombre("id"), l.texte("nom"))).toList();
    }

    /** The weeks that follow, those structures together. */
    List<SemaineDePlaces> suite(LocalDate lundi, int semaines, Collection<Long> structures) {
        if (structures.isEmpty()) {
            return List.of();
        }
        return lues(em.createNativeQuery(SUITE, Tuple.class).setParameter("lundi", lundi).setParameter("semaines", semaines).setParameter("ids", structures))
                .map(l -> new SemaineDePlaces(l.jour("lundi"), l.entier("offertes"), l.entier("prises"), l.entier("libres"))).toList();
    }

    /** Those of the pooled networks that these are members of that day, themselves included (R-AVIP-6). */
    Set<Long> avecLeursReseaux(Set<Long> structures, LocalDate jour) {
        if (structures.isEmpty()) {
            return Set.of();
        }
        return lues(em.createNativeQuery("""
                select b.structure_id from avip.adhesion_reseau a join avip.reseau x on x.id = a.reseau_id and x.mutualise
                join avip.adhesion_reseau b on b.reseau_id = a.reseau_id and b.du <= :jour and (b.au is null or b.au >= :jour)
                where a.structure_id in (:ids) and a.du <= :jour and (a.au is null or a.au >= :jour)
                union select s.id from avip.structure s where s.id in (:ids)""", Tuple.class).setParameter("ids", structures).setParameter("jour", jour))
                .map(l -> l.nombre("structure_id")).collect(Collectors.toSet());
    }

    /** The places its label engages that day; {@code null} when none is in force. */
    Integer engagees(long structure, LocalDate jour) {
        return lues(em.createNativeQuery("select l.places_engagees from avip.label l where l.structure_id = :structure and " + EN_VIGUEUR.formatted(":jour"), Tuple.class)
                .setParameter("structure", structure).setParameter("jour", jour)).map(l -> l.entier("places_engagees")).findFirst().orElse(null);
    }

    private static LigneDePlaces ligne(List<Lue> dix) {
        Lue l = dix.get(0);
        List<LigneDePlaces.Nombre> nombres = new ArrayList<>();
        dix.stream().limit(DemiJournee.values().length).forEach(d -> nombres.add(
                new LigneDePlaces.Nombre(DemiJournee.values()[d.entier("h")], d.entier("offertes"), d.entier("prises"))));
        return new LigneDePlaces(l.nombre("id"), l.texte("nom"), l.texte("commune"), l.nombre("reseau_id"), l.texte("reseau"), l.entier("places_engagees"),
                l.code(MotDePlaces.class, "mot"), nombres);
    }

    private static Stream<Lue> lues(Query requete) {
        Collection<Tuple> lignes = Lignes.de(requete);
        return lignes.stream().map(Lue::new);
    }
}
