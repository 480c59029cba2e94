package fr.passerelle.avip.chiffres;

import fr.passerelle.avip.chiffres.calcul.Comptes;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a year offered: its structures, their engagements, the half-days offered and booked, what was only declared. */
@Dependent
class LectureDeLOffre {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;

    /** @param places what its label engages on the last day; {@code null} when it has none then */
    record StructureLue(long id, String nom, String commune, BigDecimal latitude, BigDecimal longitude, int agrement, Integer places, Integer taux, String reseau,
            boolean labellisee, Validee validee) {

        Integer minimum() {
            return OffreDeLAnnee.minimum(agrement, taux);
        }
    }

    /** What its lines said when it validated them; {@code null} as long as it did not. */
    record Validee(long parents, long enfants, long finis) {

        /** Whether they still say so. */
        boolean vautPour(Comptes c) {
            return parents == c.personnes().parents() && enfants == c.personnes().enfants() && finis == c.contrats().finis();
        }
    }

    /** What was declared of a past year. */
    record Declaree(long structures, long places) {
    }

    List<StructureLue> structures(int annee, LocalDate au, Collection<Long> nommees) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery(SqlDesChiffres.STRUCTURES, Object[].class).setParameter("annee", annee)
                .setParameter("du", LocalDate.of(annee, 1, 1)).setParameter("au", au).setParameter("ids", nommees.isEmpty() ? Set.of(-1L) : nommees));
        return lues.stream().map(l -> new StructureLue(((Number) l[0]).longValue(), (String) l[1], (String) l[2], (BigDecimal) l[3], (BigDecimal) l[4],
                l[5] == null ? 0 : ((Number) l[5]).intValue(), entier(l[6]), entier(l[7]), (String) l[8], (Boolean) l[9], l[10] == null ? null : new Validee(((Number) l[10]).longValue(), ((Number) l[11]).longValue(),
                ((Number) l[12]).longValue()))).toList();
    }

    Optional<Declaree> declaree(int annee) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery(SqlDesChiffres.DECLAREE, Object[].class).setParameter("annee", annee));
        return lues.stream().findFirst().map(l -> new Declaree(((Number) l[0]).longValue(), ((Number) l[1]).longValue()));
    }

    /** Half-days booked in the period, by structure. */
    Map<Long, Long> reservees(LocalDate du, LocalDate au) {
        return sommes(SqlDesChiffres.RESERVEES, du, au);
    }

    /** Half-days offered in the period, by structure. */
    Map<Long, Long> offertes(LocalDate du, LocalDate au) {
        return sommes(SqlDesChiffres.OFFERTES, du, au);
    }

    List<Integer> annees(int cette) {
        return Lignes.de(em.createNativeQuery(SqlDesChiffres.ANNEES, Integer.class).setParameter("cette", cette));
    }

    private Map<Long, Long> sommes(String sql, LocalDate du, LocalDate au) {
        Map<Long, Long> parStructure = new HashMap<>();
        List<Object[]> lues = Lignes.de(em.createNativeQuery(sql, Object[].class).setParameter("du", du).setParameter("au", au));
        lues.forEach(l -> parStructure.put(((Number) l[0]).longValue(), ((Number) l[1]).longValue()));
        return parStructure;
    }

    private static Integer entier(Object lu) {
        return lu == null ? null : ((Number) lu).intValue();
    }
}
