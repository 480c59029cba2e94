package fr.passerelle.avip.annuaire;

import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.places.Places;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Point;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the labelled structures as anyone may see them: those that receive requests today. */
@ApplicationScoped
class LectureDeLAnnuaire {

    private static final String PUBLIEES = """
            select s.id, s.nom, s.type, s.gestionnaire, s.adresse, s.code_postal, s.commune, s.code_commune, s.telephone, s.courriel,
                s.id_monenfant, s.latitude, s.longitude, s.creee_le, l.fin, r.nom as reseau,
                (select a.places from avip.agrement a where a.structure_id = s.id and a.depuis <= :jour order by a.depuis desc limit 1) as agrement,
                (select max(d.declaree_le) from avip.disponibilite d where d.structure_id = s.id) as declaree_le,
                (select string_agg(v.jour || ' ' || v.ouvre || ' ' || v.ferme, ',' order by v.jour) from avip.ouverture v where v.structure_id = s.id) as ouvertures
            from avip.structure s
            join avip.label l on l.structure_id = s.id and l.statut in ('ACTIF', 'A_RENOUVELER') and l.debut <= :jour
            left join avip.adhesion_reseau h on h.structure_id = s.id and h.du <= :jour and (h.au is null or h.au >= :jour)
            left join avip.reseau r on r.id = h.reseau_id
            where s.fermee_le is null
                and (:texte = '' or commun.nomme(s.nom || ' ' || s.commune || ' ' || s.gestionnaire, :texte))
                and (:type = '' or s.type = :type) and (:reseau = 0 or r.id = :reseau)
                and (:lieu = '' or s.code_postal = :lieu or commun.nomme(s.commune, :lieu))
            order by s.commune, s.nom, s.id""";

    @Inject
    private EntityManager em;
    @Inject
    private Places places;
    @Inject
    private Clock horloge;

    /** By commune; the nearest first when distances are told. */
    List<StructurePubliee> chercher(Recherche r) {
        Optional<Point> centre = r.rayon() == null ? Optional.empty() : centre(r.lieu());
        List<Tuple> lignes = lignes(r, centre.isPresent() ? "" : r.lieu());
        Map<Long, MotDePlaces> mots = places.mots(lignes.stream().map(l -> l.get("id", Long.class)).toList());
        Stream<StructurePubliee> lues = lignes.stream()
                .map(l -> publiee(l, centre, mots.getOrDefault(l.get("id", Long.class), MotDePlaces.A_CONFIRMER)))
                .filter(s -> r.places() == null || s.places() == r.places());
        return centre.isEmpty() ? lues.toList() : lues.filter(s -> s.distance() != null && s.distance() <= r.rayon())
                .sorted(Comparator.comparing(StructurePubliee::distance)).toList();
    }

    private List<Tuple> lignes(Recherche r, String lieu) {
        return Lignes.de(em.createNativeQuery(PUBLIEES, Tuple.class).setParameter("jour", LocalDate.now(horloge)).setParameter("texte", r.texte())
                .setParameter("type", r.type() == null ? "" : r.type().name()).setParameter("reseau", r.reseau() == null ? 0L : r.reseau())
                .setParameter("lieu", lieu));
    }

    /** The middle of the structures there, whatever their label: the only places whose coordinates are known here. */
    Optional<Point> centre(String lieu) {
        if (TextePropre.estVide(lieu)) {
            return Optional.empty();
        }
        List<Tuple> milieu = Lignes.de(em.createNativeQuery("""
                select avg(latitude) as latitude, avg(longitude) as longitude from avip.structure
                where latitude is not null and (code_postal = :lieu or commun.mots(commune) = commun.mots(:lieu))""", Tuple.class).setParameter("lieu", lieu));
        Tuple m = milieu.get(0);
        return m.get("latitude") == null ? Optional.empty() : Optional.of(Point.de(m.get("latitude", BigDecimal.class), m.get("longitude", BigDecimal.class)));
    }

    List<ReseauPublie> reseaux() {
        List<Tuple> lignes = Lignes.de(em.createNativeQuery("select id, nom from avip.reseau where dissous_le is null order by nom", Tuple.class));
        return lignes.stream().map(l -> new ReseauPublie(l.get("id", Long.class), l.get("nom", String.class))).toList();
    }

    private StructurePubliee publiee(Tuple l, Optional<Point> centre, MotDePlaces mot) {
        BigDecimal latitude = l.get("latitude", BigDecimal.class);
        BigDecimal longitude = l.get("longitude", BigDecimal.class);
        Integer distance = latitude == null ? null : centre.map(c -> c.kilometresJusqua(Point.de(latitude, longitude))).orElse(null);
        Instant ditLe = l.get("declaree_le", Instant.class) == null ? l.get("creee_le", Instant.class) : l.get("declaree_le", Instant.class);
        return new StructurePubliee(l.get("id", Long.class), l.get("nom", String.class), TypeStructure.valueOf(l.get("type", String.class)),
                l.get("gestionnaire", String.class), l.get("adresse", String.class), l.get("code_postal", String.class), l.get("commune", String.class),
                l.get("code_commune", String.class), l.get("agrement", Integer.class), new Lue(l).jour("fin"),
                l.get("reseau", String.class), HorairesDits.de(l.get("ouvertures", String.class)), l.get("telephone", String.class), l.get("courriel", String.class),
                l.get("id_monenfant", String.class), latitude, longitude, mot, distance, LocalDate.ofInstant(ditLe, horloge.getZone()));
    }
}
