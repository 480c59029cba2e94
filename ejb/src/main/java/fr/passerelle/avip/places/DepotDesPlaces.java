package fr.passerelle.avip.places;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Where offers and reservations are kept. */
@ApplicationScoped
class DepotDesPlaces {

    @Inject
    private EntityManager em;

    /** What is offered on any day of that period, in order. */
    List<Offre> offres(long structure, LocalDate du, LocalDate au) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("""
                select du, au, array_to_string(places, ',') as places from avip.disponibilite
                where structure_id = :structure and du <= :au and au >= :du order by du""", Tuple.class)
                .setParameter("structure", structure).setParameter("du", du).setParameter("au", au));
        return lues.stream().map(l -> new Offre(jour(l, "du"), jour(l, "au"), nombres(l.get("places", String.class)))).toList();
    }

    /** Who holds a place on any day of that period. */
    List<Occupation> occupations(long structure, LocalDate du, LocalDate au) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("""
                select enfant_id, demi_journee, place, lower(periode) as du, upper(periode) - 1 as au from avip.reservation
                where structure_id = :structure and periode && daterange(cast(:du as date), cast(:au as date), '[]')""", Tuple.class)
                .setParameter("structure", structure).setParameter("du", du).setParameter("au", au));
        return lues.stream().map(l -> new Occupation(((Number) l.get("enfant_id")).longValue(), DemiJournee.values()[((Number) l.get("demi_journee")).intValue()],
                ((Number) l.get("place")).intValue(), jour(l, "du"), jour(l, "au"))).toList();
    }

    void ecrire(long structure, Collection<Occupation> occupations) {
        occupations.forEach(o -> em.createNativeQuery("""
                insert into avip.reservation (structure_id, enfant_id, place, demi_journee, periode)
                values (:structure, :enfant, :place, :demiJournee, daterange(cast(:du as date), cast(:au as date), '[]'))""")
                .setParameter("structure", structure).setParameter("enfant", o.enfant()).setParameter("place", o.place())
                .setParameter("demiJournee", o.demiJournee().ordinal()).setParameter("du", o.du()).setParameter("au", o.au()).executeUpdate());
    }

    /** The structures where that child holds places from that day on. */
    List<Long> structures(long enfant, LocalDate aPartirDu) {
        return Lignes.de(em.createNativeQuery("select distinct structure_id from avip.reservation where enfant_id = :enfant and upper(periode) > :jour order by 1", Long.class)
                .setParameter("enfant", enfant).setParameter("jour", aPartirDu));
    }

    /** Nothing of that child’s is held from that day on; what it held before stays told. */
    void liberer(long enfant, LocalDate aPartirDu) {
        em.createNativeQuery("delete from avip.reservation where enfant_id = :enfant and lower(periode) >= :jour")
                .setParameter("enfant", enfant).setParameter("jour", aPartirDu).executeUpdate();
        em.createNativeQuery("update avip.reservation set periode = daterange(lower(periode), cast(:jour as date)) where enfant_id = :enfant and upper(periode) > :jour")
                .setParameter("enfant", enfant).setParameter("jour", aPartirDu).executeUpdate();
    }

    /** That period says these numbers from now on; what was said before stays for the days around it. */
    void offrir(long structure, Offre offre, String auteur, Instant maintenant) {
        fendre(structure, offre);
        modifier("delete from avip.disponibilite where structure_id = :structure and du >= :du and au <= :au", structure, offre);
        modifier("update avip.disponibilite set au = cast(:du as date) - 1 where structure_id = :structure and du < :du and au >= :du and au <= :au", structure, offre);
        modifier("update avip.disponibilite set du = cast(:au as date) + 1 where structure_id = :structure and du >= :du and du <= :au and au > :au", structure, offre);
        em.createNativeQuery("""
                insert into avip.disponibilite (structure_id, du, au, places, declaree_le, declaree_par)
                values (:structure, :du, :au, :places, :le, :par)""").setParameter("structure", structure)
                .setParameter("du", offre.du()).setParameter("au", offre.au()).setParameter("places", offre.places().toArray(Integer[]::new))
                .setParameter("le", maintenant.atOffset(ZoneOffset.UTC)).setParameter("par", auteur).executeUpdate();
    }

    /** What was declared for a longer period on both sides becomes two. */
    private void fendre(long structure, Offre offre) {
        List<Tuple> longues = Lignes.de(em.createNativeQuery(
                "select id, au from avip.disponibilite where structure_id = :structure and du < :du and au > :au", Tuple.class)
                .setParameter("structure", structure).setParameter("du", offre.du()).setParameter("au", offre.au()));
        for (Tuple longue : longues) {
            em.createNativeQuery("update avip.disponibilite set au = cast(:du as date) - 1 where id = :id")
                    .setParameter("du", offre.du()).setParameter("id", longue.get("id")).executeUpdate();
            em.createNativeQuery("""
                    insert into avip.disponibilite (structure_id, du, au, places, declaree_le, declaree_par)
                    select structure_id, cast(:apres as date) + 1, cast(:fin as date), places, declaree_le, declaree_par from avip.disponibilite where id = :id""")
                    .setParameter("apres", offre.au()).setParameter("fin", jour(longue, "au")).setParameter("id", longue.get("id")).executeUpdate();
        }
    }

    private void modifier(String sql, long structure, Offre offre) {
        em.createNativeQuery(sql).setParameter("structure", structure).setParameter("du", offre.du()).setParameter("au", offre.au()).executeUpdate();
    }

    /** What is in force and to come still holds: said again today. */
    int confirmer(long structure, LocalDate aujourdhui, String auteur, Instant maintenant) {
        return em.createNativeQuery("update avip.disponibilite set declaree_le = :le, declaree_par = :par where structure_id = :structure and au >= :jour")
                .setParameter("structure", structure).setParameter("jour", aujourdhui).setParameter("le", maintenant.atOffset(ZoneOffset.UTC))
                .setParameter("par", auteur).executeUpdate();
    }

    private static List<Integer> nombres(String places) {
        return Arrays.stream(places.split(",")).map(Integer::valueOf).toList();
    }

    private static LocalDate jour(Tuple ligne, String nom) {
        return ligne.get(nom, Date.class).toLocalDate();
    }
}
