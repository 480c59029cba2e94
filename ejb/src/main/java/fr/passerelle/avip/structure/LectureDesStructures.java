package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Time;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Reads structures as others see them, several in one question. */
@ApplicationScoped
class LectureDesStructures {

    /** Before the first line that is known of it, a structure is taken to have had that capacity already. */
    private static final String AGREMENT = """
            coalesce((select a.places from avip.agrement a where a.structure_id = s.id and a.depuis <= :jour order by a.depuis desc limit 1),
                (select a.places from avip.agrement a where a.structure_id = s.id order by a.depuis limit 1), 0)""";
    private static final String LECTURE = "select s.id, s.nom, s.type, s.partenaire_id, s.gestionnaire, s.commune, s.code_commune, s.code_postal, s.latitude, s.longitude, "
            + AGREMENT + """
             as agrement, exists (select 1 from avip.referent r where r.structure_id = s.id and r.depuis <= :jour and (r.jusqu_a is null or r.jusqu_a >= :jour)) as un_referent
            from avip.structure s where\s""";
    private static final String ORDRE = " order by commun.mots(s.commune), commun.mots(s.nom), s.id";

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    List<StructureVue> lire(String condition, UnaryOperator<Query> valeurs) {
        Collection<Tuple> lues = Lignes.de(valeurs.apply(em.createNativeQuery(LECTURE + condition + ORDRE, Tuple.class)
                .setParameter("jour", LocalDate.now(horloge))));
        return lues.stream().map(Lue::new).map(LectureDesStructures::vue).toList();
    }

    int agrement(long structure, LocalDate jour) {
        return ((Number) em.createNativeQuery("select " + AGREMENT + " from avip.structure s where s.id = :structure", Integer.class)
                .setParameter("jour", jour).setParameter("structure", structure).getSingleResult()).intValue();
    }

    /** The days they are open, by structure. */
    Map<Long, List<Ouverture>> ouvertures(String condition, UnaryOperator<Query> valeurs) {
        Map<Long, List<Ouverture>> parStructure = new TreeMap<>();
        List<Object[]> lues = Lignes.de(valeurs.apply(em.createNativeQuery(
                "select structure_id, jour, ouvre, ferme from avip.ouverture where " + condition + " order by structure_id, jour")));
        lues.forEach(l -> parStructure.computeIfAbsent(((Number) l[0]).longValue(), s -> new ArrayList<>())
                .add(new Ouverture(DayOfWeek.of(((Number) l[1]).intValue()), ((Time) l[2]).toLocalTime(), ((Time) l[3]).toLocalTime())));
        return parStructure;
    }

    private static StructureVue vue(Lue l) {
        return new StructureVue(l.nombre("id"), StructureVue.reference(l.nombre("id")), l.texte("nom"), l.code(TypeStructure.class, "type"),
                l.nombre("partenaire_id"), l.texte("gestionnaire"), l.texte("commune"), l.texte("code_commune"), l.texte("code_postal"),
                l.entier("agrement"), l.montant("latitude"), l.montant("longitude"), l.vrai("un_referent"));
    }
}
