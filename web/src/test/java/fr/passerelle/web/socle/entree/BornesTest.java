package fr.passerelle.web.socle.entree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BornesTest {

    @Test
    void les_champs_d_un_envoi_se_comptent_sans_le_lire() {
        assertThat(Bornes.champs("")).isEqualTo(1);
        assertThat(Bornes.champs("a=1&b=2&b=3")).isEqualTo(3);
        assertThat(Bornes.champs("&".repeat(1000))).isGreaterThan(Bornes.CHAMPS);
    }

    @Test
    void un_formulaire_est_petit_et_ne_se_fait_pas_attendre() {
        assertThat(Bornes.FORMULAIRE.octets()).isEqualTo(100_000);
        assertThat(Bornes.FORMULAIRE.delai()).isLessThan(Bornes.FICHIERS.delai());
    }
}
