package fr.passerelle.web.socle.listes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.commun.Parametres;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a record was opened from is said by its address, and only by what an address of ours could say. */
class ProvenanceTest {

    @Test
    void une_provenance_se_relit_telle_qu_elle_s_ecrit() {
        Provenance ici = new Provenance("mediation/saisines", Parametres.lire("annee=2025&q=%C3%89lo%C3%AFse+%26+%25&page=2"), 37, 128);
        String texte = ici.enParametre();
        assertThat(texte).startsWith("depuis=mediation/saisines?annee=2025");
        assertThat(Provenance.lire(URLDecoder.decode(texte.substring("depuis=".length()), StandardCharsets.UTF_8))).contains(ici);
        assertThat(ici.adresse()).isEqualTo("/mediation/saisines?annee=2025&q=%C3%89lo%C3%AFse+%26+%25&page=2");
        assertThat(ici.a(26, 1).adresse()).doesNotContain("page=");
    }

    @Test
    void ce_qu_aucune_de_nos_listes_ne_dirait_n_est_pas_une_provenance() {
        for (String forge : List.of("", "mediation/saisines", "mediation/saisines?rang=0&sur=5", "mediation/saisines?rang=1", "//ailleurs.example?rang=1&sur=1",
                "https://ailleurs.example/?rang=1&sur=1", "../x?rang=1&sur=1", "mediation/saisines?rang=99999999999&sur=1", "a\r\nb?rang=1&sur=1")) {
            assertThat(Provenance.lire(forge)).as(forge).isEmpty();
        }
        assertThat(new Provenance("journal", Parametres.lire("q=" + "x".repeat(1300)), 1, 1).enParametre()).isEmpty();
    }
}
