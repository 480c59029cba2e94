package fr.passerelle.web.socle.personnes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One page, several fields, and a browser that may ask again before it is answered. */
class ChoixDePersonnesFormTest {

    private static final Repertoire.Mots MOTS = new Repertoire.Mots("personne", "Nom", "Personne ne porte le nom de");

    @Test
    void a_form_sent_while_the_page_still_looks_for_someone_is_taken_all_the_same() throws Exception {
        ChoixDePersonnesForm form = new ChoixDePersonnesForm();
        CountDownLatch cherche = new CountDownLatch(1);
        CountDownLatch envoye = new CountDownLatch(1);
        Repertoire lent = parmi(() -> {
            cherche.countDown();
            envoye.await(10, TimeUnit.SECONDS);
            return "Lou";
        });
        CompletableFuture<List<SelectItem>> page = CompletableFuture.supplyAsync(() -> form.proposees("agents", "lou", lent));
        assertThat(cherche.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(form.proposees("service", "zoe", parmi(() -> "Zoé"))).extracting(SelectItem::getLabel).containsExactly("Zoé");
        envoye.countDown();
        assertThat(page.get(10, TimeUnit.SECONDS)).extracting(SelectItem::getLabel).containsExactly("Lou");
    }

    private interface Lecture {
        String lire() throws InterruptedException;
    }

    private static Repertoire parmi(Lecture lecture) {
        return new Repertoire(MOTS, List.of(), texte -> List.of(), cles -> {
            try {
                return List.of(new Choix(cles.iterator().next(), lecture.lire(), null));
            } catch (InterruptedException interrompu) {
                throw new IllegalStateException(interrompu);
            }
        });
    }
}
