package fr.passerelle.socle.comptes.motdepasse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.PremiersComptes;
import fr.passerelle.socle.comptes.motdepasse.ReglagesMotDePasse.Exigences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MotDePasseTest {

    private static final ReglagesMotDePasse REGLAGES = new ReglagesMotDePasse(
            Map.of(Population.AGENT, 16, Population.PARTENAIRE, 16, Population.USAGER, 10), List.of("bibliotheque"));
    private static final Exigences DIX = REGLAGES.pour(Population.USAGER);
    private static final Exigences SEIZE = REGLAGES.pour(Population.AGENT);

    @ParameterizedTest
    @CsvSource({
        "Chaumont52, MDP_SANS_SPECIAL",
        "a-bcdefgh, MDP_TROP_COURT",
        "Éclair-2026, MDP_CARACTERE_INTERDIT",
        "motdepasse!, MDP_COMMUN",
        "Chaumont 52-, MDP_CARACTERE_INTERDIT",
        "Chaumont-52€, MDP_CARACTERE_INTERDIT",
        "AZERTYUIOP-2026, MDP_COMMUN",
        "Bonjour-Bonjour-1, MDP_COMMUN",
        "aaaaaaaaaaaa!, MDP_COMMUN",
        "Bibliotheque-2026, MDP_COMMUN",
        "Jeanne.Exemple@demo.example, MDP_COMMUN"})
    void R_USAG_55_et_59_chaque_ligne_de_la_table_est_refusee_sous_son_code(String saisi, String code) {
        assertThatThrownBy(() -> MotDePasse.choisir(saisi, DIX, "jeanne", "jeanne.exemple@demo.example"))
                .isInstanceOfSatisfying(RegleRefusee.class, refus -> {
                    assertThat(refus.regle()).isEqualTo(code);
                    assertThat(refus.champ()).isEqualTo("motDePasse");
                });
    }

    @Test
    void R_USAG_55_le_signe_interdit_est_nomme() {
        assertThatThrownBy(() -> MotDePasse.choisir("Éclair-2026", DIX)).hasMessageContaining("«\u00a0É\u00a0»");
    }

    @Test
    void R_USAG_55_257_signes_sont_trop_256_sont_acceptes() {
        String long256 = "Ab-cde1".repeat(37).substring(0, 256);
        assertThatThrownBy(() -> MotDePasse.choisir(long256 + "x", DIX))
                .isInstanceOfSatisfying(RegleRefusee.class, refus -> assertThat(refus.regle()).isEqualTo("MDP_TROP_LONG"));
        assertThatCode(() -> MotDePasse.choisir(long256, DIX)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chaumont-52", "a-bcdefghi", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"})
    void R_USAG_55_accepte(String saisi) {
        assertThatCode(() -> MotDePasse.choisir(saisi, DIX, "jeanne", null)).doesNotThrowAnyException();
    }

    @Test
    void R_USAG_58_seize_signes_pour_les_agents_et_les_partenaires_dix_pour_les_usagers() {
        assertThat(REGLAGES.pour(Population.AGENT).minimum()).isEqualTo(16);
        assertThat(REGLAGES.pour(Population.PARTENAIRE).minimum()).isEqualTo(16);
        assertThat(REGLAGES.pour(Population.USAGER).minimum()).isEqualTo(10);
        assertThatThrownBy(() -> MotDePasse.choisir("Chaumont-52", SEIZE))
                .hasMessage("Le mot de passe compte au moins 16 caractères.");
        assertThatCode(() -> MotDePasse.choisir(PremiersComptes.MOT_DE_PASSE_DEMO, SEIZE, "mediateur")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"le chat dort sur la fenêtre", "Où est passé l’été ?", "quatre  espaces\u00a0et\u202fdeux", "пароль из шестнадцати"})
    void une_phrase_convient_aux_agents_avec_ses_espaces_et_ses_accents(String phrase) {
        MotDePasse choisi = MotDePasse.choisir(phrase, SEIZE, "jeanne");
        assertThat(MotDePasse.correspond(java.text.Normalizer.normalize(phrase, java.text.Normalizer.Form.NFD).replace('\u00a0', ' '), choisi.empreinte()))
                .as("tapée d’un autre clavier").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bibliothèque 2026 !!", "mot de passe mot de passe", "Àzertyuiop 2026 !!", "tab\tulation de seize signes"})
    void une_phrase_facile_ou_qui_ne_se_retape_pas_est_refusee(String phrase) {
        assertThatThrownBy(() -> MotDePasse.choisir(phrase, SEIZE)).isInstanceOf(RegleRefusee.class);
    }

    @Test
    void R_USAG_59_les_signes_se_comptent_et_se_comparent_une_fois_normalises() {
        String decompose = "E\u0301clair-2026";
        assertThatThrownBy(() -> MotDePasse.choisir(decompose, DIX)).hasMessageContaining("É");
        assertThatThrownBy(() -> MotDePasse.choisir("😀😀😀😀😀", DIX))
                .isInstanceOfSatisfying(RegleRefusee.class, refus -> assertThat(refus.regle()).isEqualTo("MDP_TROP_COURT"));
    }

    @Test
    void R_USAG_59_l_empreinte_est_salee_lente_et_ne_tronque_rien() {
        String commun = "Ab-cde1".repeat(30);
        String une = MotDePasse.choisir(commun + "x", DIX).empreinte();
        String autre = MotDePasse.choisir(commun + "x", DIX).empreinte();
        assertThat(une).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(autre);
        assertThat(MotDePasse.correspond(commun + "x", une)).isTrue();
        assertThat(MotDePasse.correspond(commun + "y", une)).isFalse();
        assertThat(MotDePasse.correspond(null, une)).isFalse();
        assertThat(MotDePasse.correspond("x".repeat(100_000), une)).isFalse();
    }

    @Test
    void un_ancien_mot_de_passe_court_ouvre_toujours() {
        String ancienne = com.password4j.Password.hash("12345678").addRandomSalt(16)
                .with(com.password4j.Argon2Function.getInstance(19_456, 2, 1, 32, com.password4j.types.Argon2.ID)).getResult();
        assertThat(MotDePasse.correspond("12345678", ancienne)).isTrue();
    }
}
