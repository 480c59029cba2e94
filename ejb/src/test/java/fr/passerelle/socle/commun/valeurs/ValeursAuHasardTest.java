package fr.passerelle.socle.commun.valeurs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds of every value that a form alone decides, whichever was drawn. */
class ValeursAuHasardTest {

    @Property
    void un_numero_de_dossier_garde_ses_zeros_et_perd_ses_espaces(@ForAll @IntRange(max = 9_999_999) int numero, @ForAll @IntRange(max = 7) int ou) {
        String sept = "%07d".formatted(numero);
        assertThat(new Matricule(sept.substring(0, ou) + "\u202f" + sept.substring(ou)).valeur()).isEqualTo(sept);
        assertThat(Matricule.dUnFichier(Integer.toString(numero)).valeur()).isEqualTo(sept);
        assertThat(Matricule.estUn(sept + "0")).isFalse();
        assertThat(Matricule.estUn(sept.substring(1))).isFalse();
    }

    @Property
    void un_code_postal_commence_par_un_departement(@ForAll @IntRange(max = 99_999) int code) {
        assertThat(CodePostal.estUn("%05d".formatted(code))).isEqualTo(code >= 1_000 && code < 99_000);
    }

    @Property
    void une_commune_dit_son_departement_et_la_corse_en_a_deux(@ForAll @IntRange(max = 99_999) int code) {
        String cinq = "%05d".formatted(code);
        assertThat(CodeCommune.estUn(cinq)).isEqualTo(code / 1_000 != 20);
        Assume.that(CodeCommune.estUn(cinq));
        assertThat(cinq).startsWith(new CodeCommune(cinq).departement());
        assertThat(new CodeCommune("2a" + cinq.substring(2)).departement()).isEqualTo("2A");
    }

    @Property
    void une_adresse_se_relit_la_meme_quoi_qu_on_ait_mis_autour(@ForAll @AlphaChars @CharRange(from = '0', to = '9') @StringLength(min = 1, max = 40) String nom,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String domaine, @ForAll @AlphaChars @StringLength(min = 2, max = 6) String fin) {
        String tapee = nom + "@" + domaine + "." + fin;
        Courriel lu = new Courriel("\u00a0" + tapee + "\u200b ");
        assertThat(lu.valeur()).isEqualToIgnoringCase(tapee).startsWith(nom + "@");
        assertThat(new Courriel(lu.valeur())).isEqualTo(lu);
        assertThat(new Courriel(nom + "@" + (domaine + "." + fin).toUpperCase(Locale.ROOT))).isEqualTo(lu);
    }

    @Property
    void ce_qui_se_lit_comme_une_adresse_est_celle_que_prend_le_courrier(@ForAll @Chars({'@', '.', ',', ';', '<', '>', '(', '"', ' ', '\n', 'é', 'b', '-'})
            @StringLength(max = 2) String signes, @ForAll @Chars({'.', '-', 'é', 'b', ']', ':'}) @StringLength(max = 2) String autres) {
        String texte = "a" + signes + "z@c" + autres + "d.fr";
        Assume.that(Courriel.estUn(texte));
        assertThat(new Courriel(texte).enAdresse().getAddress()).isEqualTo(new Courriel(texte).valeur());
    }

    @Property
    void un_telephone_se_relit_le_meme_de_ce_qui_en_est_garde_ou_montre(@ForAll @IntRange(min = 1, max = 7) int plan, @ForAll @IntRange(max = 99_999_999) int suite) {
        String tape = "0" + plan + "%08d".formatted(suite);
        Assume.that(Telephone.estUn(tape));
        Telephone lu = new Telephone(tape);
        assertThat(lu.valeur()).matches("\\+\\d{2,3}" + plan + "%08d".formatted(suite));
        assertThat(new Telephone(lu.valeur())).isEqualTo(lu);
        assertThat(new Telephone(lu.enClair())).isEqualTo(lu);
        assertThat(new Telephone(tape.replaceAll("(..)", "$1."))).isEqualTo(lu);
    }
}
