package fr.passerelle.socle.courriels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TexteDeCourrielTest {

    @ParameterizedTest
    @EnumSource
    void chaque_texte_livre_est_en_regle_et_se_remplit(Modele modele) {
        TexteDeCourriel livre = modele.texteLivre();
        assertThatCode(() -> livre.verifier(modele)).doesNotThrowAnyException();
        Map<String, String> valeurs = modele.balises().stream().collect(Collectors.toMap(b -> b, b -> "«" + b + "»"));
        assertThat(livre.avec(valeurs).corps()).doesNotContain("{").contains("«organisme»").doesNotContainPattern("\\w[;:!?]\\s");
    }

    @Test
    void une_valeur_qui_ressemble_a_une_balise_ou_a_un_motif_reste_ce_qu_elle_est() {
        TexteDeCourriel texte = new TexteDeCourriel("Sujet", "Avant {a}, puis {b}.");
        assertThat(texte.avec(Map.of("a", "{b} $1 \\", "b", "fin")).corps()).isEqualTo("Avant {b} $1 \\, puis fin.");
    }

    @Test
    void une_balise_inconnue_est_nommee_et_refusee() {
        assertThatThrownBy(() -> new TexteDeCourriel("Sujet", "{reference} {nom} {NIR}").verifier(Modele.ACCUSE))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("{NIR}, {nom}").hasMessageContaining("{reference}, {organisme}");
    }

    @Test
    void un_sujet_ne_porte_aucune_valeur_ni_plusieurs_lignes() {
        assertThatThrownBy(() -> new TexteDeCourriel("Votre demande {reference}", "Texte").verifier(Modele.ACCUSE))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("sujet");
        assertThat(new TexteDeCourriel("Un sujet\r\nBcc: autre@exemple.example", "x").sujet()).isEqualTo("Un sujet Bcc: autre@exemple.example");
    }

    @Test
    void le_lien_sans_lequel_le_courriel_ne_sert_a_rien_ne_se_retire_pas() {
        assertThatThrownBy(() -> new TexteDeCourriel("Sujet", "Bonjour.").verifier(Modele.MOT_DE_PASSE_OUBLIE))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("{lien}");
    }

    @Test
    void un_texte_vide_ou_trop_long_est_refuse() {
        assertThatThrownBy(() -> new TexteDeCourriel(" ", "x").verifier(Modele.ACCUSE)).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> new TexteDeCourriel("x", " \n").verifier(Modele.ACCUSE)).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> new TexteDeCourriel("x", "x".repeat(5_001)).verifier(Modele.ACCUSE)).isInstanceOf(RegleRefusee.class);
        assertThatCode(() -> new TexteDeCourriel("x".repeat(120), "x".repeat(5_000)).verifier(Modele.ACCUSE)).doesNotThrowAnyException();
    }
}
