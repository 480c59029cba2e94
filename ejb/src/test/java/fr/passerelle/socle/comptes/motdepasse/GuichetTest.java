package fr.passerelle.socle.comptes.motdepasse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.AttenteDemandee;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ce qui est lent exprès ne se fait que peu à la fois. */
@Tag("attaque")
class GuichetTest {

    private final ExecutorService foule = Executors.newCachedThreadPool();
    private final CountDownLatch ouverture = new CountDownLatch(1);

    @AfterEach
    void disperser() {
        ouverture.countDown();
        foule.shutdownNow();
    }

    @Test
    void deux_entrent_trois_attendent_les_autres_reviendront() throws Exception {
        Guichet guichet = new Guichet(2, 3, Duration.ofMinutes(1));
        CountDownLatch entres = new CountDownLatch(2);
        List<CompletableFuture<String>> servis = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            servis.add(seRendre(guichet, entres));
        }
        entres.await();
        AtomicInteger renvoyes = new AtomicInteger();
        CountDownLatch tropTard = new CountDownLatch(5);
        for (int i = 0; i < 8; i++) {
            servis.add(seRendre(guichet, new CountDownLatch(1)).whenComplete((rien, refus) -> {
                if (refus != null && refus.getCause() instanceof AttenteDemandee) {
                    renvoyes.incrementAndGet();
                    tropTard.countDown();
                }
            }));
        }
        tropTard.await();
        ouverture.countDown();
        assertThat(servis.stream().filter(s -> s.handle((r, refus) -> refus == null).join()).count()).isEqualTo(5);
        assertThat(renvoyes).hasValue(5);
        assertThat(guichet.passer(() -> "la place est rendue")).isNotNull();
    }

    @Test
    void qui_a_attendu_trop_longtemps_est_prie_de_revenir_et_sait_quand() throws Exception {
        Guichet guichet = new Guichet(1, 3, Duration.ofMillis(20));
        CountDownLatch entre = new CountDownLatch(1);
        seRendre(guichet, entre);
        entre.await();
        assertThatThrownBy(() -> guichet.passer(() -> "jamais")).isInstanceOf(AttenteDemandee.class).hasMessageContaining("Réessayez dans quelques secondes")
                .satisfies(refus -> assertThat(((AttenteDemandee) refus).attente()).isEqualTo(Duration.ofMillis(20)));
    }

    @Test
    void faire_semblant_prend_le_temps_d_une_verification() {
        String empreinte = EmpreinteLente.de("un secret");
        long debut = System.nanoTime();
        EmpreinteLente.correspond("un autre", empreinte);
        long verifie = System.nanoTime() - debut;
        debut = System.nanoTime();
        EmpreinteLente.faireSemblant();
        assertThat(System.nanoTime() - debut).isGreaterThan(verifie / 5);
    }

    private CompletableFuture<String> seRendre(Guichet guichet, CountDownLatch entre) {
        return CompletableFuture.supplyAsync(() -> guichet.passer(() -> {
            entre.countDown();
            try {
                ouverture.await();
            } catch (InterruptedException fin) {
                Thread.currentThread().interrupt();
            }
            return "servi";
        }), foule);
    }
}
