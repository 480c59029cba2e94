package fr.passerelle.partenaires.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.listes.Condition;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each room asks is put into one query, whatever names they gave to what they bind. */
class AttenduTest {

    @Test
    void ce_que_lie_une_piece_n_est_jamais_ce_que_lie_une_autre() {
        Condition question = Condition.de("select count(*) from t where p = :p and partenaire in (:partenaire) or x = :p", Map.of("p", 1, "partenaire", 2));
        assertThat(Attendu.distincte(question, 3)).isEqualTo("select count(*) from t where p = :p_3 and partenaire in (:partenaire_3) or x = :p_3");
        assertThat(Attendu.distincte(Condition.de("select to_char(now()::date, 'HH:MI') where a = :M", "M", 1), 0)).contains("::date").contains("'HH:MI'").endsWith("a = :M_0");
    }
}
