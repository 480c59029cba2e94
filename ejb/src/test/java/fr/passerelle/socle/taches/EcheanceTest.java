package fr.passerelle.socle.taches;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.commun.Horloge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** When a job is due: after a stop, and over the two nights of the year that are not of twenty-four hours. */
class EcheanceTest {

    private static final Duration UN_JOUR = Duration.ofDays(1);
    private static final Duration UNE_HEURE = Duration.ofHours(1);

    @Test
    void un_travail_nouveau_se_fait_aussitot_ou_la_nuit_prochaine_s_il_est_quotidien() {
        Instant midi = aParis("2026-05-04T12:00");
        assertThat(Echeance.premiere(UNE_HEURE, midi)).isEqualTo(midi);
        assertThat(Echeance.premiere(UN_JOUR, midi)).isEqualTo(aParis("2026-05-05T03:00"));
        assertThat(Echeance.premiere(UN_JOUR, aParis("2026-05-04T01:00"))).isEqualTo(aParis("2026-05-04T03:00"));
    }

    @Test
    void les_heures_manquees_ne_se_rattrapent_qu_une_fois() {
        Instant prevue = aParis("2026-05-04T08:00");
        assertThat(Echeance.suivante(prevue, UNE_HEURE, aParis("2026-05-04T13:20"))).isEqualTo(aParis("2026-05-04T14:00"));
        assertThat(Echeance.suivante(aParis("2026-05-01T03:00"), UN_JOUR, aParis("2026-05-04T13:20"))).isEqualTo(aParis("2026-05-05T03:00"));
    }

    @Test
    void un_travail_quotidien_garde_son_heure_quand_l_heure_change() {
        assertThat(Echeance.suivante(aParis("2026-10-24T03:00"), UN_JOUR, aParis("2026-10-24T03:01"))).isEqualTo(aParis("2026-10-25T03:00"));
        assertThat(Duration.between(aParis("2026-10-24T03:00"), aParis("2026-10-25T03:00"))).isEqualTo(Duration.ofHours(25));
        assertThat(Echeance.suivante(aParis("2026-03-28T03:00"), UN_JOUR, aParis("2026-03-28T03:01"))).isEqualTo(aParis("2026-03-29T03:00"));
    }

    @Test
    void un_travail_horaire_se_fait_a_chaque_heure_ecoulee_quand_l_heure_change() {
        Instant avant = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(Echeance.suivante(avant, UNE_HEURE, avant)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    /** A clock that looks every minute, as the server does, from the eve to the morrow of the night that has an hour more. */
    @Test
    void ni_deux_fois_ni_aucune_quand_l_heure_d_hiver_revient() {
        assertThat(faits(UN_JOUR, aParis("2026-10-24T03:00"))).containsExactly(
                aParis("2026-10-24T03:00"), aParis("2026-10-25T03:00"), aParis("2026-10-26T03:00"));
        assertThat(faits(UNE_HEURE, aParis("2026-10-24T00:00"))).hasSize(73).doesNotHaveDuplicates();
    }

    private static List<Instant> faits(Duration cadence, Instant premiere) {
        List<Instant> faits = new ArrayList<>();
        Instant due = premiere;
        for (Instant minute = aParis("2026-10-24T00:00"); minute.isBefore(aParis("2026-10-27T00:00")); minute = minute.plusSeconds(60)) {
            if (!due.isAfter(minute)) {
                faits.add(minute);
                due = Echeance.suivante(due, cadence, minute);
            }
        }
        return faits;
    }

    @Property(tries = 500)
    void la_suivante_est_toujours_a_venir_et_a_moins_d_une_cadence(@ForAll @LongRange(min = 0, max = 40_000_000) long ecoulees,
            @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        Duration cadence = Duration.ofMinutes(minutes);
        Instant prevue = aParis("2026-02-01T03:00");
        Instant maintenant = prevue.plusSeconds(ecoulees);
        Instant suivante = Echeance.suivante(prevue, cadence, maintenant);
        assertThat(suivante).isAfter(maintenant).isBeforeOrEqualTo(maintenant.plus(cadence).plus(UNE_HEURE));
    }

    private static Instant aParis(String heure) {
        return LocalDateTime.parse(heure).atZone(Horloge.PARIS).toInstant();
    }
}
