package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextePropreTest {

    @Test
    void ce_que_nul_ne_tape_disparait_le_reste_demeure() {
        assertThat(TextePropre.tel("a\0b\u0007c\u001bd\ud800e\uFEFF\u200b\u202e\u00ad")).isEqualTo("abcde");
        assertThat(TextePropre.tel("« L’été » 😀\u202f!\n\tsuite")).isEqualTo("« L’été » 😀\u202f!\n\tsuite");
        assertThat(TextePropre.tel("👩\u200d👧 e\u0301te\u0301 a\u2003b")).isEqualTo("👩\u200d👧 été a b");
        assertThat(TextePropre.tel("un\r\ndeux\rtrois\u2028quatre\n")).isEqualTo("un\ndeux\ntrois\nquatre\n");
    }

    @Test
    void les_bords_les_lignes_le_vide() {
        assertThat(TextePropre.de("\u00a0 un\n deux \u202f")).isEqualTo("un\n deux");
        assertThat(TextePropre.ligne(" un\n\u00a0 deux\0")).isEqualTo("un deux");
        assertThat(TextePropre.ouNul(" \0\u200b\n")).isNull();
        assertThat(TextePropre.de(null)).isEmpty();
    }

    @Property
    void propre_une_fois_propre_pour_toujours(@ForAll String texte) {
        String propre = TextePropre.de(texte);
        assertThat(TextePropre.de(propre)).isEqualTo(propre);
        assertThat(TextePropre.ligne(TextePropre.ligne(texte))).isEqualTo(TextePropre.ligne(texte));
        assertThat(propre).doesNotContain("\0");
    }
}
