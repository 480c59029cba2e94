package fr.passerelle.web.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a field hands over, before any bean or rule sees it. */
class TexteConverterTest {

    private final TexteConverter convertisseur = new TexteConverter();

    @Test
    void ce_qui_ne_montre_rien_est_vide_et_un_champ_requis_le_refuse() {
        assertThat(convertisseur.getAsObject(null, null, "\u00a0\u202f\u200b\n")).isEmpty();
        assertThat(convertisseur.getAsObject(null, null, null)).isNull();
    }

    @Test
    void ce_qui_est_tape_garde_ses_lignes_et_perd_ce_que_nul_ne_voit() {
        assertThat(convertisseur.getAsObject(null, null, " Bon\u200bjour\u202f!\r\nSuite ")).isEqualTo(" Bonjour\u202f!\nSuite ");
    }
}
