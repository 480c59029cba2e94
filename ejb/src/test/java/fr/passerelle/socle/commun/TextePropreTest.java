package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextePropreTest {

    /** Nearly every text is kept as it is, unread further: a sign that nobody sees, and goes, has all of it read. */
    @Property(tries = 2000)
    void un_texte_ordinaire_est_lu_comme_les_autres(@ForAll("textes") String texte) {
        String vu = "\u200b" + texte;
        assertThat(TextePropre.tel(texte)).isEqualTo(TextePropre.tel(vu));
        assertThat(TextePropre.de(texte)).isEqualTo(TextePropre.de(vu));
        assertThat(TextePropre.ligne(texte)).isEqualTo(TextePropre.ligne(vu));
        assertThat(TextePropre.nom(texte)).isEqualTo(TextePropre.nom(vu));
        assertThat(TextePropre.code(texte)).isEqualTo(TextePropre.code(vu));
        assertThat(TextePropre.compact(texte)).isEqualTo(TextePropre.compact(vu));
        assertThat(TextePropre.clef(texte)).isEqualTo(TextePropre.clef(vu));
    }

    @Provide
    Arbitrary<String> textes() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars("aB1é ×-'`´’‘\n\t–\u00a0\u202f\u2003\u2019\u0301\u200d.;").ofMaxLength(14),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12), Arbitraries.strings().withCharRange('\u00a0', '\u00ff').ofMaxLength(6));
    }

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

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Dupont\u00a0|Dupont
            Jean\u2011Pierre|Jean-Pierre
            Jean\u2013 Pierre|Jean- Pierre
            O'Neil|O’Neil
            N\u02bcGuessan|N’Guessan
            N`Guessan|N’Guessan
            Le\u2003\u202fGall|Le Gall
            De\u0301sire\u0301e\u200d|Désirée
            \u3164\u2800|""
            « UDAF 52 (service social) »|« UDAF 52 (service social) »
            """)
    void un_nom_n_a_qu_une_facon_d_etre_ecrit(String saisi, String nom) {
        assertThat(TextePropre.nom(saisi)).isEqualTo(nom);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            COURRIEL\u00a0|COURRIEL
            A-1\u202f|A-1
            A\u20111|A-1
            MED–2026–0001|MED-2026-0001
            \u200e04/05/2026|04/05/2026
            \ufeffreference|reference
            pre\u200bnom@exemple.fr|prenom@exemple.fr
            mediateur\u00a0|mediateur
            o’neil@exemple.fr|o'neil@exemple.fr
            """)
    void une_reference_un_identifiant_une_adresse_n_en_ont_qu_une_non_plus(String saisi, String code) {
        assertThat(TextePropre.code(saisi)).isEqualTo(code);
    }

    @Test
    void un_nombre_se_lit_sans_ses_espaces() {
        assertThat(TextePropre.compact("1 900\u00a0003")).isEqualTo("1900003");
        assertThat(TextePropre.compact("2b\u202f033\n")).isEqualTo("2B033");
        assertThat(TextePropre.compact(null)).isEmpty();
    }

    @Test
    void ce_qui_se_lit_pareil_a_la_meme_clef() {
        assertThat(TextePropre.clef("\u00a0ŒUVRARD  É")).isEqualTo("oeuvrard e").isEqualTo(TextePropre.clef("oeuvrard\u202fe"));
        assertThat(TextePropre.clef("N’GUESSAN")).isEqualTo(TextePropre.clef("n'guessan"));
        assertThat(TextePropre.clef("Jean\u2011Pierre")).isEqualTo("jean-pierre");
        assertThat(TextePropre.clef("ﬁche Ⅳ")).isEqualTo("fiche iv");
        assertThat(TextePropre.clef("Le Gall")).isNotEqualTo(TextePropre.clef("Legall"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u202f\n", "\u200b", "\u3164", "\u2028\t"})
    void ce_qui_ne_se_voit_pas_est_vide(String saisi) {
        assertThat(TextePropre.estVide(saisi)).isTrue();
        assertThatThrownBy(() -> RegleRefusee.exigerTexte(saisi, "X", "champ", "Écrivez quelque chose."))
                .isInstanceOf(RegleRefusee.class);
    }

    @Property
    void propre_une_fois_propre_pour_toujours(@ForAll String texte) {
        String propre = TextePropre.de(texte);
        assertThat(TextePropre.de(propre)).isEqualTo(propre);
        assertThat(TextePropre.ligne(TextePropre.ligne(texte))).isEqualTo(TextePropre.ligne(texte));
        assertThat(TextePropre.nom(TextePropre.nom(texte))).isEqualTo(TextePropre.nom(texte));
        assertThat(TextePropre.code(TextePropre.code(texte))).isEqualTo(TextePropre.code(texte));
        assertThat(TextePropre.clef(TextePropre.nom(texte))).isEqualTo(TextePropre.clef(texte)).isEqualTo(TextePropre.clef(TextePropre.clef(texte)));
        assertThat(propre).doesNotContain("\0");
    }
}
