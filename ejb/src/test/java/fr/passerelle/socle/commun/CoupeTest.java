package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoupeTest {

    private static final String FAMILLE = "👨\u200d👩\u200d👧";
    private static final String E_ACCENTUE = "e\u0301\u0323";

    @Test
    void un_texte_se_coupe_entre_deux_signes_jamais_dedans() {
        assertThat(Coupe.debut("ab😀c", 3)).isEqualTo("ab");
        assertThat(Coupe.debut("a" + FAMILLE + "b", 5)).isEqualTo("a");
        assertThat(Coupe.debut("aa" + E_ACCENTUE, 4)).isEqualTo("aa");
        assertThat(Coupe.fin("😀.pdf", 5)).isEqualTo(".pdf");
        assertThat(Coupe.fin("x" + E_ACCENTUE + ".pdf", 6)).isEqualTo(".pdf");
        assertThat(Coupe.abrege("abcdef", 4)).isEqualTo("abc…");
    }

    @Test
    void un_texte_assez_court_reste_tel_quel() {
        for (String texte : new String[] {"", "abc", "😀"}) {
            assertThat(Coupe.debut(texte, 3)).isEqualTo(texte);
            assertThat(Coupe.fin(texte, 3)).isEqualTo(texte);
            assertThat(Coupe.abrege(texte, 3)).isEqualTo(texte);
        }
    }
}
