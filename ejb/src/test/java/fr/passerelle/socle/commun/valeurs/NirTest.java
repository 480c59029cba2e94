package fr.passerelle.socle.commun.valeurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NirTest {

    @Test
    void les_exemples_connus_sont_juges_comme_ils_doivent_l_etre() {
        assertThat(Vecteurs.de("nir_siret.csv")).filteredOn(v -> v[0].equals("NIR")).hasSize(6)
                .allSatisfy(v -> assertThat(Nir.estUn(v[1])).as(v[1] + "\u202f: " + v[4]).isEqualTo(v[2].equals("VALIDE")));
    }

    @ParameterizedTest
    @CsvSource({"185052A00401270, true", "285052B03309960, true", "255081416802538, true", "1 85 05 2A 004 012 70, true",
        "185052a00401270, true", "185052A00401271, false", "185132A00401270, false", "18505000040127, false", "'', false"})
    void ceux_du_dossier_aussi(String nir, boolean juste) {
        assertThat(Nir.estUn(nir)).isEqualTo(juste);
    }

    @Test
    void les_treize_premiers_suffisent_a_le_retrouver() {
        assertThat(Nir.sansCle("185052A004012").valeur()).isEqualTo("185052A00401270");
        assertThat(new Nir("185052A00401270").sansCle()).isEqualTo("185052A004012");
        assertThatThrownBy(() -> Nir.sansCle("185052C004012")).isInstanceOf(RegleRefusee.class);
    }

    @Test
    void il_ne_se_montre_ni_dans_un_refus_ni_dans_un_journal() {
        assertThatThrownBy(() -> new Nir("185052A00401271")).isInstanceOf(RegleRefusee.class)
                .hasMessageNotContaining("185052A").extracting("regle").isEqualTo("E-NIR");
        assertThat(new Nir("185052A00401270")).hasToString("Nir[…]");
        assertThat(new Nir("185052A00401270").enClair()).isEqualTo("1 85 05 2A 004 012 70".replace(' ', '\u00a0'));
    }

    @Property
    void une_cle_et_une_seule_va_avec_les_treize_premiers(@ForAll @IntRange(min = 1, max = 2) int sexe, @ForAll @IntRange(max = 99) int annee,
            @ForAll @IntRange(min = 1, max = 12) int mois, @ForAll @IntRange(min = 1, max = 95) int departement, @ForAll @IntRange(max = 999) int ordre) {
        String treize = "%d%02d%02d%02d123%03d".formatted(sexe, annee, mois, departement, ordre);
        String cle = Nir.sansCle(treize).valeur().substring(13);
        assertThat(java.util.stream.IntStream.range(0, 100).filter(c -> Nir.estUn(treize + "%02d".formatted(c))))
                .containsExactly(Integer.parseInt(cle));
    }

    @ParameterizedTest
    @CsvSource({"00, false", "13, false", "19, false", "20, true", "42, true", "43, false", "49, false", "50, true", "99, true"})
    void un_mois_de_naissance_inconnu_a_ses_propres_nombres(String mois, boolean permis) {
        String treize = "185" + mois + "14168025";
        long nombre = Long.parseLong(treize);
        assertThat(Nir.estUn(treize + "%02d".formatted(97 - nombre % 97))).isEqualTo(permis);
    }
}
