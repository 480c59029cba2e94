package fr.passerelle.socle.enquetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultatsEnqueteTest {

    private static final Map<Enquete.Question, Map<Appreciation, Long>> REPONSES = Map.of(new Enquete.Question("DELAI", "Était-ce long\u202f?"), Map.of(Appreciation.PLUTOT_OUI, 5L));

    @Test
    void trop_peu_de_reponses_ne_disent_rien_pas_meme_leur_nombre() {
        ResultatsEnquete quatre = ResultatsEnquete.de(2026, 40, 5, 4, REPONSES);
        assertThat(quatre.tropPeu()).isTrue();
        assertThat(quatre.reponses()).isNull();
        assertThat(quatre.parQuestion()).isEmpty();
    }

    @Test
    void au_seuil_les_reponses_se_disent() {
        ResultatsEnquete cinq = ResultatsEnquete.de(2026, 40, 5, 5, REPONSES);
        assertThat(cinq.tropPeu()).isFalse();
        assertThat(cinq.reponses()).isEqualTo(5);
        assertThat(cinq.parQuestion()).isEqualTo(REPONSES);
    }
}
