package fr.passerelle.socle.courriels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlocLegalTest {

    @ParameterizedTest
    @EnumSource
    void chaque_paragraphe_livre_est_en_regle_et_soigne(BlocLegal bloc) {
        assertThatCode(() -> bloc.texteLivre().verifier(bloc)).doesNotThrowAnyException();
        assertThat(bloc.texteLivre().corps()).contains("deux mois").doesNotContain("{").doesNotContainPattern(" [;:!?]");
    }

    @Test
    void un_paragraphe_de_lettre_ne_porte_aucune_balise() {
        assertThatThrownBy(() -> new TexteDeCourriel("", "Voir {reference}.").verifier(BlocLegal.RECOURS_RSA))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("{reference}").hasMessageContaining("aucune");
    }

    @Test
    void tout_texte_se_retrouve_par_son_code_et_deux_n_ont_pas_le_meme() {
        assertThat(Texte.tous()).extracting(Texte::name).doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(Texte.de(code)).map(Texte::name).contains(code));
        assertThat(Texte.de("INCONNU")).isEmpty();
        assertThat(Texte.tous()).allSatisfy(t -> assertThat(t.exemples()).containsOnlyKeys(t.balises().toArray(String[]::new)));
    }
}
