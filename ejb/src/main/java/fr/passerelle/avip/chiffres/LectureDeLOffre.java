package fr.passerelle.avip.chiffres;

import fr.passerelle.avip.chiffres.calcul.Comptes;
import fr.passerelle.avip.chiffres.calcul.FaitsDeLAnnee;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a year offered: its structures, their engagements, the half-days offered and booked, what was only declared. */
@Dependent
class LectureDeLOffre {

    @Inject
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

    /** How many half-days were booked in a period and how many were offered, by structure. */
    record Usage(Map<Long, Long> reservees, Map<Long, Long> offertes) {

        static final Usage INCONNU = new Usage(Map.of(), Map.of());
    }

    /** Those that had a label in the year, and those its facts name; by name. */
    List<StructureLue> structures(int annee, LocalDate au, Set<Long> nommees) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery(SqlDesChiffres.STRUCTURES, Object[].class).setParameter("annee", annee)
                .setParameter("du", LocalDate.of(annee, 1, 1)).setParameter("au", au));
        return lues.stream().filter(l -> (Boolean) l[9] || nommees.contains(((Number) l[0]).longValue())).map(l -> new StructureLue(((Number) l[0]).longValue(), (String) l[1], (String) l[2], (BigDecimal) l[3], (BigDecimal) l[4],
                l[5] == null ? 0 : ((Number) l[5]).intValue(), entier(l[6]), entier(l[7]), (String) l[8], (Boolean) l[9], l[10] == null ? null : new Validee(((Number) l[10]).longValue(), ((Number) l[11]).longValue(),
                ((Number) l[12]).longValue()))).toList();
    }

    Optional<Declaree> declaree(int annee) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery(SqlDesChiffres.DECLAREE, Object[].class).setParameter("annee", annee));
        return lues.stream().findFirst().map(l -> new Declaree(((Number) l[0]).longValue(), ((Number) l[1]).longValue()));
    }

    /** That of each of these years, which follow one another. */
    List<Usage> usages(List<FaitsDeLAnnee> annees) {
        if (annees.isEmpty()) {
            return List.of();
        }
        List<Map<Long, Long>> reservees = sommes(SqlDesChiffres.reservees(annees.size()), annees);
        List<Map<Long, Long>> offertes = sommes(SqlDesChiffres.offertes(annees.size()), annees);
        return IntStream.range(0, annees.size()).mapToObj(i -> new Usage(reservees.get(i), offertes.get(i))).toList();
    }

    List<Integer> annees(int cette) {
        return Lignes.de(em.createNativeQuery(SqlDesChiffres.ANNEES, Integer.class).setParameter("cette", cette));
    }

    private List<Map<Long, Long>> sommes(String sql, List<FaitsDeLAnnee> annees) {
        Query requete = em.createNativeQuery(sql, Object[].class);
        List<Map<Long, Long>> parStructure = new ArrayList<>();
        for (int i = 0; i < annees.size(); i++) {
            requete.setParameter("du" + i, annees.get(i).du()).setParameter("au" + i, annees.get(i).au());
            parStructure.add(new HashMap<>());
        }
        for (Object[] l : Lignes.<Object[]>de(requete)) {
            for (int i = 0; i < annees.size(); i++) {
                parStructure.get(i).put(((Number) l[0]).longValue(), ((Number) l[i + 1]).longValue());
            }
        }
        return parStructure;
    }

    private static Integer entier(Object lu) {
        return lu == null ? null : ((Number) lu).intValue();
    }
}
