package fr.passerelle.socle.taches.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many things done side by side: in order, each once, whoever helps. */
class DeFrontTest {

    private static final int CHOSES = 200;
    private static final long UNE_MILLISECONDE = 1_000_000;

    private final ExecutorService fils = Executors.newFixedThreadPool(3);
    private final AtomicInteger parUneAide = new AtomicInteger();

    @AfterEach
    void fermer() {
        fils.shutdownNow();
    }

    @Test
    void ce_qui_vient_est_donne_dans_l_ordre_et_une_fois() {
        assertThat(doubler(CHOSES, 3)).isEqualTo(IntStream.range(0, CHOSES).map(i -> 2 * i).boxed().toList());
        assertThat(doubler(CHOSES, 0)).hasSize(CHOSES);
        assertThat(parUneAide).hasValueLessThan(CHOSES);
    }

    /** Whoever waits does a thing meanwhile, never one more than it waits for: the helper would find nothing left, and go. */
    @Test
    void une_aide_fait_sa_part() {
        doubler(CHOSES, 1);
        assertThat(parUneAide.get()).isGreaterThan(CHOSES / 3);
    }

    @Test
    void la_tache_fait_tout_quand_nul_fil_ne_vient() {
        List<Integer> faits = new ArrayList<>();
        DeFront.<Integer, Integer, RuntimeException>repartir(jamais -> { }, 3, Runnable::run, List.of(1, 2, 3), i -> i, (i, issue) -> faits.add(issue));
        assertThat(faits).containsExactly(1, 2, 3);
    }

    @Test
    void un_echec_arrete_tout_et_se_dit() {
        assertThatThrownBy(() -> DeFront.<Integer, Integer, RuntimeException>repartir(fils, 2, Runnable::run, List.of(1, 0, 2), i -> 1 / i, (i, issue) -> { }))
                .isInstanceOf(ArithmeticException.class);
    }

    private List<Integer> doubler(int combien, int aides) {
        List<Integer> donnes = new ArrayList<>();
        DeFront.<Integer, Integer, RuntimeException>repartir(fils, aides, une -> {
            parUneAide.incrementAndGet();
            une.run();
        }, IntStream.range(0, combien).boxed().toList(), i -> {
            LockSupport.parkNanos(UNE_MILLISECONDE);
            return 2 * i;
        }, (i, issue) -> donnes.add(issue));
        return donnes;
    }
}
