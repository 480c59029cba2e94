package fr.passerelle.socle.listes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed to be searched is read as words, quotes and refusals; signs alone are nothing. */
class TermeTest {

    private static Terme mot(String texte) {
        return new Terme(texte, false, false);
    }

    @Test
    void des_signes_seuls_ne_demandent_rien() {
        for (String saisi : List.of("?", "***", "- - -", "\"\"", "«\u202f»", "%%%", "€")) {
            assertThat(Terme.de(saisi)).as(saisi).isEmpty();
        }
    }

    @Test
    void un_moins_devant_une_lettre_refuse_devant_un_chiffre_il_est_un_montant_dans_un_mot_il_en_est() {
        assertThat(Terme.de("vauquelin -quittances")).containsExactly(mot("vauquelin"), new Terme("quittances", false, true));
        assertThat(Terme.de("-250 euros")).containsExactly(mot("-250"), mot("euros"));
        assertThat(Terme.de("Jean-Pierre 52-12345")).containsExactly(mot("Jean-Pierre"), mot("52-12345"));
    }

    @Test
    void des_guillemets_de_toute_sorte_gardent_l_ordre_des_mots() {
        Terme suite = new Terme("deux fois", true, false);
        assertThat(Terme.de("\"deux fois\" indu")).containsExactly(suite, mot("indu"));
        assertThat(Terme.de("«\u202fdeux fois\u202f» indu")).containsExactly(suite, mot("indu"));
        assertThat(Terme.de("indu -\"deux fois")).containsExactly(mot("indu"), new Terme("deux fois", true, true));
    }
}
