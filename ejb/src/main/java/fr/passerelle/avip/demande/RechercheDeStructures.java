package fr.passerelle.avip.demande;

import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.valeurs.Point;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Looks for the structures that may be asked: only those that receive requests, those whose hours cover the need first, then by what may be
 * said of their places, then by distance. One query, however many structures there are.
 */
@ApplicationScoped
class RechercheDeStructures {

    static final int AU_PLUS = 40;

    /** The days whose hours do not cover what is asked, of those that are asked; the centre distances are counted from. */
    private static final String TROUVEES = """
            with creneaux as (
                select cast(split_part(x, '|', 1) as smallint) as jour, cast(split_part(x, '|', 2) as time) as ouvre, cast(split_part(x, '|', 3) as time) as ferme
                from unnest(string_to_array(:creneaux, ',')) x
            ), heures as (
                select o.structure_id, string_agg(cast(c.jour as text), ',' order by c.jour) filter (where o.ouvre <= c.ouvre and o.ferme >= c.ferme) as couverts
                from avip.ouverture o left join creneaux c on c.jour = o.jour group by o.structure_id
            ), recoivent as (
                select l.structure_id from avip.label l where l.statut in ('ACTIF', 'A_RENOUVELER') and :jour between l.debut and l.fin
                intersect select r.structure_id from avip.referent r where r.depuis <= :jour and (r.jusqu_a is null or r.jusqu_a >= :jour)
            )
            select s.id, s.nom, s.type, s.gestionnaire, s.commune, s.latitude, s.longitude, n.nom as reseau, n.id as numero_reseau, m.mot,
                h.structure_id is not null as connus, h.couverts
            from avip.structure s join recoivent q on q.structure_id = s.id join avip.mots_de_places(:jour) m on m.structure_id = s.id
            left join heures h on h.structure_id = s.id
            left join avip.adhesion_reseau a on a.structure_id = s.id and a.du <= :jour and (a.au is null or a.au >= :jour)
            left join avip.reseau n on n.id = a.reseau_id
            where s.fermee_le is null
            order by s.commune, s.nom, s.id""";

    private static final String CENTRES = """
            select s.code_commune, min(s.commune) as commune, avg(s.latitude) as latitude, avg(s.longitude) as longitude from avip.structure s
            where s.latitude is not null and s.fermee_le is null group by s.code_commune order by 2""";

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Clock horloge;

    private record Centre(String code, String nom, BigDecimal latitude, BigDecimal longitude) {
    }

    List<StructureTrouvee> chercher(Criteres c) {
        Centre centre = centres().stream().filter(x -> x.code().equals(c.commune())).findFirst().orElse(null);
        List<Creneau> creneaux = Creneau.de(c.besoin());
        return Lignes.<Tuple>de(em.createNativeQuery(TROUVEES, Tuple.class).setParameter("creneaux", Creneau.enTexte(creneaux))
                        .setParameter("jour", LocalDate.now(horloge)))
                .stream().map(Lue::new).map(l -> trouvee(l, creneaux, centre))
                .filter(s -> c.retenues().contains(s.id()) || convient(s, c, centre != null))
                .sorted(Comparator.comparing((StructureTrouvee s) -> !c.retenues().contains(s.id())).thenComparing(StructureTrouvee::horaires).thenComparing(s -> rang(s.places()))
                        .thenComparing(StructureTrouvee::kilometres, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(AU_PLUS).toList();
    }

    private static boolean convient(StructureTrouvee s, Criteres c, boolean mesuree) {
        boolean heures = !c.seulementCompatibles() || s.horaires() != StructureTrouvee.Horaires.NE_COUVRENT_PAS;
        return heures && (c.reseau() == null || c.reseau().equals(s.numeroDuReseau()))
                && (c.rayon() == null || !mesuree || s.kilometres() != null && s.kilometres() <= c.rayon());
    }

    /** The communes distances may be counted from: those where a structure is. */
    List<Option> communes() {
        return centres().stream().map(c -> new Option(c.code(), c.nom())).toList();
    }

    List<Option> reseaux() {
        return Lignes.<Tuple>de(em.createNativeQuery("select r.id, r.nom from avip.reseau r where r.dissous_le is null order by r.nom", Tuple.class)).stream()
                .map(Lue::new).map(l -> new Option(String.valueOf(l.nombre("id")), l.texte("nom"))).toList();
    }

    private List<Centre> centres() {
        return Lignes.<Tuple>de(em.createNativeQuery(CENTRES, Tuple.class)).stream().map(Lue::new)
                .map(l -> new Centre(l.texte("code_commune"), l.texte("commune"), l.montant("latitude"), l.montant("longitude"))).toList();
    }

    private static StructureTrouvee trouvee(Lue l, List<Creneau> creneaux, Centre centre) {
        List<String> couverts = l.texte("couverts") == null ? List.of() : Arrays.asList(l.texte("couverts").split(","));
        List<String> manquent = creneaux.stream().map(Creneau::jour).filter(j -> !couverts.contains(String.valueOf(j.getValue()))).map(RechercheDeStructures::nom).toList();
        BigDecimal latitude = l.montant("latitude");
        Integer kilometres = centre == null || latitude == null ? null
                : Integer.valueOf(Point.de(centre.latitude(), centre.longitude()).kilometresJusqua(Point.de(latitude, l.montant("longitude"))));
        return new StructureTrouvee(l.nombre("id"), l.texte("nom"), l.code(TypeStructure.class, "type"), l.texte("gestionnaire"), l.texte("commune"),
                l.texte("reseau"), l.nombre("numero_reseau"), l.code(MotDePlaces.class, "mot"), l.vrai("connus"), l.vrai("connus") ? manquent : List.of(), kilometres);
    }

    private static int rang(MotDePlaces mot) {
        return switch (mot) {
            case PLACES_POSSIBLES -> 0;
            case A_CONFIRMER -> 1;
            case COMPLET -> 2;
        };
    }

    private static String nom(DayOfWeek jour) {
        return jour.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}
