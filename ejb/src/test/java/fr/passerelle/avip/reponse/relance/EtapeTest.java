package fr.passerelle.avip.reponse.relance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.orientation.Delai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Each step of a request nobody answers is done once, on its day or at the first run after it (R-AVIP-25). */
class EtapeTest {

    /** A Monday: the tenth day is a Thursday. */
    private static final LocalDate ENVOI = LocalDate.of(2026, 11, 2);

    private static Etape.Attendue attendue(int pause, boolean ouverte, Set<Etape> faites) {
        return new Etape.Attendue(1, ENVOI, new Delai(ENVOI, pause).echeance(), pause, ouverte, faites);
    }

    /** What the runs of those days do, in order. */
    private static List<Etape> passer(boolean ouverte, int pause, List<Integer> jours) {
        Set<Etape> faites = EnumSet.noneOf(Etape.class);
        List<Etape> dans = new ArrayList<>();
        for (int jour : jours) {
            Etape.due(attendue(pause, ouverte, faites), ENVOI.plusDays(jour)).ifPresent(e -> {
                faites.add(e);
                dans.add(e);
            });
        }
        return dans;
    }

    private static List<Integer> tousLesJours() {
        return IntStream.rangeClosed(0, 40).boxed().toList();
    }

    @Test
    void r_avip_25_quatre_relances_puis_la_caf_une_fois_chacune() {
        assertThat(passer(false, 0, tousLesJours())).containsExactly(Etape.NON_LUE, Etape.A_MI_DELAI, Etape.ECHEANCE, Etape.EN_RETARD, Etape.SANS_REPONSE);
    }

    @Test
    void r_avip_25_une_demande_ouverte_n_est_pas_relancee_au_troisieme_jour() {
        assertThat(passer(true, 0, tousLesJours())).containsExactly(Etape.A_MI_DELAI, Etape.ECHEANCE, Etape.EN_RETARD, Etape.SANS_REPONSE);
    }

    @Test
    void r_avip_25_apres_une_panne_seule_la_derniere_etape_due_est_faite() {
        assertThat(passer(false, 0, List.of(3, 12))).containsExactly(Etape.NON_LUE, Etape.ECHEANCE);
        assertThat(passer(false, 0, List.of(35))).containsExactly(Etape.SANS_REPONSE);
    }

    @Test
    void r_avip_25_le_temps_d_un_complement_ne_compte_pas() {
        assertThat(Etape.due(attendue(6, false, Set.of()), ENVOI.plusDays(8))).isEmpty();
        assertThat(Etape.due(attendue(6, false, Set.of()), ENVOI.plusDays(9))).contains(Etape.NON_LUE);
    }

    @Test
    void r_avip_24_l_echeance_est_celle_des_jours_ouvres() {
        LocalDate vendredi = LocalDate.of(2026, 12, 16);
        Etape.Attendue d = new Etape.Attendue(1, vendredi, new Delai(vendredi, 0).echeance(), 0, true, Set.of(Etape.A_MI_DELAI));
        assertThat(d.echeance()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(Etape.due(d, LocalDate.of(2026, 12, 27))).isEmpty();
        assertThat(Etape.due(d, LocalDate.of(2026, 12, 28))).isEqualTo(Optional.of(Etape.ECHEANCE));
    }

    @Property(tries = 200)
    void r_avip_25_quels_que_soient_les_jours_ou_le_travail_passe_rien_ne_se_repete_ni_ne_revient(
            @ForAll boolean ouverte, @ForAll @IntRange(max = 20) int pause, @ForAll @Size(max = 12) List<@IntRange(max = 70) Integer> jours) {
        List<Etape> dans = passer(ouverte, pause, jours.stream().sorted().toList());
        assertThat(dans).doesNotHaveDuplicates().isSorted();
        if (jours.stream().anyMatch(j -> j >= 30 + pause)) {
            assertThat(dans).endsWith(Etape.SANS_REPONSE);
        }
    }
}
