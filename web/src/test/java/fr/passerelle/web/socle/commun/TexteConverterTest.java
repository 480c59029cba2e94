package fr.passerelle.web.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TexteConverterTest {

    @Test
    void ce_que_nul_ne_tape_disparait_le_reste_demeure() {
        assertThat(TexteConverter.propre("a\0b\u0007c\u001bd\ud800e\uFEFF")).isEqualTo("abcde");
        assertThat(TexteConverter.propre("« L’été » 😀\u202f!\n\tsuite")).isEqualTo("« L’été » 😀\u202f!\n\tsuite");
        assertThat(TexteConverter.propre("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void une_seule_fin_de_ligne_une_seule_facon_d_accentuer() {
        assertThat(TexteConverter.propre("un\r\ndeux\rtrois\n")).isEqualTo("un\ndeux\ntrois\n");
        assertThat(TexteConverter.propre("e\u0301te\u0301")).isEqualTo("été");
    }
}
