package fr.passerelle.partenaires.chiffres;

import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where partnerships stand, for those who manage them.
 *
 * @param du the first day of the period, a year ago
 * @param indicateurs I-1 to I-7 and the volumes
 * @param conventions how many conventions are in each state
 * @param delais how many conventions took 0, 1, 2… days to be signed
 */
public record TableauDesPartenariats(LocalDate du, LocalDate au, List<Indicateur> indicateurs, List<Repartition> repartitions, Map<String, Long> conventions,
        Map<Integer, Long> delais, Echeances echeances, Revues revues) {

    /** What comes to its term within so many months: renewed by itself unless denounced, or ending for certain. */
    public record Echeances(long reconduites3, long reconduites6, long reconduites12, long finissent3, long finissent6, long finissent12) {
    }

    /** The reviews under way. */
    public record Revues(long enCours, long enRetard, long lignes, long reglees) {
    }

    public Indicateur indicateur(String code) {
        return indicateurs.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
    }

    public Repartition repartition(String code) {
        return repartitions.stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }
}
