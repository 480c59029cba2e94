package fr.passerelle.socle.courriels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.RegleRefusee;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TexteDeCourrielTest {

    @Test
    void les_textes_du_sol_sont_en_regle_et_se_remplissent() {
        assertThat(List.of(TextesDuSocle.MOT_DE_PASSE_OUBLIE, TextesDuSocle.MOT_DE_PASSE_CHANGE)).allSatisfy(texte -> {
            TexteDeCourriel livre = TexteDeCourriel.livre(texte);
            assertThatCode(() -> livre.verifier(texte)).doesNotThrowAnyException();
            assertThat(livre.avec(texte.exemples()).corps()).doesNotContain("{").contains("Caisse d’allocations familiales");
        });
    }

    @Test
    void un_texte_que_la_piece_n_a_pas_livre_se_remarque_au_chargement() {
        assertThatThrownBy(() -> Texte.courriel(TextesDuSocle.class, "ABSENT", "", "", null))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("courriels/absent.txt");
    }

    @Test
    void une_valeur_qui_ressemble_a_une_balise_ou_a_un_motif_reste_ce_qu_elle_est() {
        TexteDeCourriel texte = new TexteDeCourriel("Sujet", "Avant {a}, puis {b}.");
        assertThat(texte.avec(Map.of("a", "{b} $1 \\", "b", "fin")).corps()).isEqualTo("Avant {b} $1 \\, puis fin.");
    }

    @Test
    void un_sujet_ne_porte_aucune_valeur_ni_plusieurs_lignes() {
        assertThatThrownBy(() -> new TexteDeCourriel("Votre demande {reference}", "Texte").verifier(TextesDuSocle.MOT_DE_PASSE_CHANGE))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("sujet");
        assertThat(new TexteDeCourriel("Un sujet\r\nBcc: autre@exemple.example", "x").sujet()).isEqualTo("Un sujet Bcc: autre@exemple.example");
    }

    @Test
    void le_lien_sans_lequel_le_courriel_ne_sert_a_rien_ne_se_retire_pas() {
        assertThatThrownBy(() -> new TexteDeCourriel("Sujet", "Bonjour.").verifier(TextesDuSocle.MOT_DE_PASSE_OUBLIE))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("{lien}");
    }

    @Test
    void un_texte_vide_ou_trop_long_est_refuse() {
        assertThatThrownBy(() -> new TexteDeCourriel(" ", "x").verifier(TextesDuSocle.MOT_DE_PASSE_CHANGE)).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> new TexteDeCourriel("x", " \n").verifier(TextesDuSocle.MOT_DE_PASSE_CHANGE)).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> new TexteDeCourriel("x", "x".repeat(5_001)).verifier(TextesDuSocle.MOT_DE_PASSE_CHANGE)).isInstanceOf(RegleRefusee.class);
        assertThatCode(() -> new TexteDeCourriel("x".repeat(120), "x".repeat(5_000)).verifier(TextesDuSocle.MOT_DE_PASSE_CHANGE)).doesNotThrowAnyException();
    }
}
