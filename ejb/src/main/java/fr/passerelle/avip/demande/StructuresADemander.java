package fr.passerelle.avip.demande;

import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.changement.ConnusParAnnee;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.valeurs.Point;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The structures that receive requests today, with all they are chosen by: read together, and again only once one of them, its hours, its
 * places or who stands for it has changed.
 */
@Dependent
class StructuresADemander {

    private static final ConnusParAnnee<Connues> CONNUES = new ConnusParAnnee<>("avipdemande");

    private static final String LUES = """
            with heures as (
                select o.structure_id, string_agg(o.jour || '|' || o.ouvre || '|' || o.ferme, ',') as lues from avip.ouverture o group by o.structure_id
            ), recoivent as (
                select l.structure_id from avip.label l where l.statut in ('ACTIF', 'A_RENOUVELER') and :jour between l.debut and l.fin
                intersect select r.structure_id from avip.referent r where r.depuis <= :jour and (r.jusqu_a is null or r.jusqu_a >= :jour)
            )
            select s.id, s.nom, s.type, s.gestionnaire, s.commune, s.latitude, s.longitude, n.nom as reseau, n.id as numero_reseau, m.mot, h.lues as heures
            from avip.structure s join recoivent q on q.structure_id = s.id join avip.mots_de_places(:jour) m on m.structure_id = s.id
            left join heures h on h.structure_id = s.id
            left join avip.adhesion_reseau a on a.structure_id = s.id and a.du <= :jour and (a.au is null or a.au >= :jour)
            left join avip.reseau n on n.id = a.reseau_id
            where s.fermee_le is null
            order by s.commune, s.nom, s.id""";

    private static final String CENTRES = """
            select s.code_commune, min(s.commune) as commune, avg(s.latitude) as latitude, avg(s.longitude) as longitude from avip.structure s
            where s.latitude is not null and s.fermee_le is null group by s.code_commune order by 2""";

    @Inject
    private EntityManager em;
    @Inject
    private Changements changements;
    @Inject
    private Clock horloge;

    /**
     * @param centres the communes where a structure is, by name: what distances are counted from
     * @param reseaux the networks that live, by name
     */
    record Connues(List<ADemander> structures, List<Centre> centres, List<Option> reseaux) {
    }

    record Centre(String code, String nom, Point point) {
    }

    /** @param heures by day; {@code null} when nothing is known of any */
    record ADemander(long id, String nom, TypeStructure type, String gestionnaire, String commune, Point point, String reseau, Long numeroDuReseau, MotDePlaces mot,
            Map<DayOfWeek, Heures> heures) {

        /** Whether its hours of that day, if it opens, cover what is asked. */
        boolean couvre(Creneau creneau) {
            Heures h = heures.get(creneau.jour());
            return h != null && !h.ouvre().isAfter(creneau.auPlusTard()) && !h.ferme().isBefore(creneau.auPlusTot());
        }
    }

    record Heures(LocalTime ouvre, LocalTime ferme) {
    }

    Connues connues() {
        LocalDate jour = LocalDate.now(horloge);
        return changements.siRienNAChange(CONNUES, jour.getYear(), List.of(), () -> new Connues(structures(jour), centres(), reseaux()));
    }

    private List<ADemander> structures(LocalDate jour) {
        return Lignes.<Tuple>de(em.createNativeQuery(LUES, Tuple.class).setParameter("jour", jour)).stream().map(Lue::new)
                .map(l -> new ADemander(l.nombre("id"), l.texte("nom"), l.code(TypeStructure.class, "type"), l.texte("gestionnaire"), l.texte("commune"),
                        point(l.montant("latitude"), l.montant("longitude")), l.texte("reseau"), l.nombre("numero_reseau"), l.code(MotDePlaces.class, "mot"),
                        heures(l.texte("heures")))).toList();
    }

    private List<Centre> centres() {
        return Lignes.<Tuple>de(em.createNativeQuery(CENTRES, Tuple.class)).stream().map(Lue::new)
                .map(l -> new Centre(l.texte("code_commune"), l.texte("commune"), point(l.montant("latitude"), l.montant("longitude")))).toList();
    }

    private List<Option> reseaux() {
        return Lignes.<Tuple>de(em.createNativeQuery("select r.id, r.nom from avip.reseau r where r.dissous_le is null order by r.nom", Tuple.class)).stream()
                .map(Lue::new).map(l -> new Option(String.valueOf(l.nombre("id")), l.texte("nom"))).toList();
    }

    private static Point point(BigDecimal latitude, BigDecimal longitude) {
        return latitude == null ? null : Point.de(latitude, longitude);
    }

    /** « 1|08:30:00|17:00:00,2|… ». */
    private static Map<DayOfWeek, Heures> heures(String lues) {
        return lues == null ? null : Arrays.stream(lues.split(",")).map(h -> h.split("\\|"))
                .collect(Collectors.toMap(h -> DayOfWeek.of(Integer.parseInt(h[0])), h -> new Heures(LocalTime.parse(h[1]), LocalTime.parse(h[2]))));
    }
}
