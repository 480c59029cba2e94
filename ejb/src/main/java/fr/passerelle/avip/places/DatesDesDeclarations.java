package fr.passerelle.avip.places;

import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** When structures last declared, which are to be asked again (R-AVIP-33), which have offered nothing for long (R-AVIP-34). */
@ApplicationScoped
class DatesDesDeclarations {

    /** Offering nothing for longer is shown to the Caf. */
    static final int JOURS_A_ZERO = 60;

    private static final String RECOIVENT = " from avip.structure s join avip.label l on l.structure_id = s.id and l.statut in ('ACTIF', 'A_RENOUVELER') and l.debut <= :jour"
            + " and l.fin >= :jour where (s.fermee_le is null or s.fermee_le > :jour) and ";
    private static final String VIEILLES = "not exists (select 1 from avip.disponibilite d where d.structure_id = s.id"
            + " and cast(d.declaree_le at time zone 'Europe/Paris' as date) >= cast(:jour as date) - " + MotDePlaces.JOURS_DE_FRAICHEUR + ")";
    private static final String A_ZERO = "l.debut < cast(:jour as date) - " + JOURS_A_ZERO + " and not exists (select 1 from avip.disponibilite d where d.structure_id = s.id"
            + " and d.du <= :jour and d.au >= cast(:jour as date) - " + JOURS_A_ZERO + " and 0 < any (d.places))";

    @Inject
    private EntityManager em;

    /** A structure whose places are to be declared again, and who is asked. */
    record Ademander(long structure, String nom, String commune, String courriel) {
    }

    LocalDate derniere(long structure) {
        Instant le = (Instant) em.createNativeQuery("select max(declaree_le) from avip.disponibilite where structure_id = :structure", Instant.class)
                .setParameter("structure", structure).getSingleResult();
        return le == null ? null : le.atZone(Horloge.PARIS).toLocalDate();
    }

    List<SuiviDesPlacesService.Nommee> aConfirmer(LocalDate jour) {
        return nommees(VIEILLES, jour);
    }

    List<SuiviDesPlacesService.Nommee> aZero(LocalDate jour) {
        return nommees(A_ZERO, jour);
    }

    /** One row for each person of those not asked within a month; who has none in office is not asked. */
    List<Ademander> aDemander(LocalDate jour) {
        Collection<Tuple> lues = Lignes.de(em.createNativeQuery("select s.id, s.nom, s.commune, r.courriel from avip.referent r join (select s.id, s.nom, s.commune" + RECOIVENT + VIEILLES
                + " and (s.places_demandees_le is null or s.places_demandees_le < cast(:jour as date) - " + MotDePlaces.JOURS_DE_FRAICHEUR + ")) s on s.id = r.structure_id"
                + " where r.depuis <= :jour and (r.jusqu_a is null or r.jusqu_a >= :jour) order by s.id, r.suppleant, r.id", Tuple.class).setParameter("jour", jour));
        return lues.stream().map(Lue::new).map(l -> new Ademander(l.nombre("id"), l.texte("nom"), l.texte("commune"), l.texte("courriel"))).toList();
    }

    void noterDemandees(Collection<Long> structures, LocalDate jour) {
        em.createNativeQuery("update avip.structure set places_demandees_le = :jour where id in (:ids)").setParameter("jour", jour)
                .setParameter("ids", structures).executeUpdate();
    }

    private List<SuiviDesPlacesService.Nommee> nommees(String condition, LocalDate jour) {
        Collection<Tuple> lues = Lignes.de(em.createNativeQuery("select s.id, s.nom, s.commune" + RECOIVENT + condition
                + " order by commun.mots(s.commune), commun.mots(s.nom)", Tuple.class).setParameter("jour", jour));
        return lues.stream().map(Lue::new).map(l -> new SuiviDesPlacesService.Nommee(l.nombre("id"), l.texte("nom"), l.texte("commune"))).toList();
    }
}
