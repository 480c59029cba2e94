package fr.passerelle.socle.commun.valeurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IbanTest {

    @Test
    void ceux_de_tous_les_pays_sont_juges_comme_ils_doivent_l_etre() {
        assertThat(Vecteurs.de("iban.csv")).hasSize(47).allSatisfy(v -> {
            assertThat(Iban.estUn(v[0])).as("%s\u202f: %s", v[0], v[3]).isEqualTo(v[2].equals("VALIDE"));
            if (v[2].equals("VALIDE")) {
                assertThat(new Iban(v[0]).valeur()).isEqualTo(v[1]);
            }
        });
    }

    @Test
    void un_rib_et_son_iban_vont_ensemble() {
        assertThat(Vecteurs.de("rib_fr.csv")).hasSize(20).allSatisfy(v -> {
            boolean juste = v[5].equals("VALIDE");
            assertThat(Iban.estUn(v[4])).as(v[4]).isEqualTo(juste);
            if (juste) {
                Rib rib = new Rib(v[0], v[1], v[2], v[3]);
                assertThat(rib.iban().valeur()).isEqualTo(v[4]);
                assertThat(new Iban(v[4]).rib()).contains(rib);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"FR15 2004 1010 0505 0001 3M02 606, IBAN_CLE_INVALIDE", "FR84 2004 1010 0505 0001 3M02 607, RIB_CLE_INVALIDE",
        "FR14 2004 1010 0505 0001 3M02 60, E-IBAN", "ZZ14 2004 1010 0505, E-IBAN", "'', E-IBAN"})
    void un_mauvais_est_refuse_par_ce_qui_ne_va_pas(String iban, String regle) {
        assertThatThrownBy(() -> new Iban(iban)).isInstanceOf(RegleRefusee.class).extracting("regle").isEqualTo(regle);
    }

    @Test
    void il_s_ecrit_par_groupes_de_quatre_et_se_tait_dans_un_journal() {
        Iban iban = new Iban("fr14 2004 1010 0505 0001 3m02 606");
        assertThat(iban.enClair()).isEqualTo("FR14 2004 1010 0505 0001 3M02 606".replace(' ', '\u00a0'));
        assertThat(iban).hasToString("FR14\u00a0••••\u00a0606");
        assertThat(iban.rib()).map(Rib::enClair).contains("20041 01005 0500013M026 06".replace(' ', '\u00a0'));
        assertThat(new Iban("FR7699999000010000000000115").estDeLaZoneSepa()).isTrue();
        assertThat(new Iban("GT82TRAJ01020000001210029690").estDeLaZoneSepa()).isFalse();
        assertThat(new Iban("GT82TRAJ01020000001210029690").rib()).isEmpty();
    }

    /** 97 less 89 times the bank, 15 times the branch and 3 times the account; A and J are 1, B K and S are 2… I R and Z are 9. */
    @Property
    void une_seule_cle_de_rib_est_bonne_et_l_iban_le_sait(@ForAll @IntRange(max = 99999) int banque, @ForAll @IntRange(max = 99999) int guichet,
            @ForAll @CharRange(from = '0', to = '9') @CharRange(from = 'A', to = 'Z') @StringLength(11) String c, @ForAll @IntRange(min = 1, max = 96) int ecart) {
        String b = "%05d".formatted(banque);
        String g = "%05d".formatted(guichet);
        long compte = Long.parseLong(c.chars().mapToObj(s -> s <= '9' ? "" + (char) s : "" + "12345678912345678923456789".charAt(s - 'A')).collect(Collectors.joining()));
        int cle = (int) (97 - (89L * banque + 15L * guichet + 3 * compte) % 97);
        Rib juste = new Rib(b, g, c, "%02d".formatted(cle));
        assertThat(juste.iban().rib()).contains(juste);
        Rib faux = new Rib(b, g, c, "%02d".formatted((cle - 1 + ecart) % 97 + 1));
        assertThatThrownBy(faux::iban).isInstanceOf(RegleRefusee.class).extracting("regle").isEqualTo("RIB_CLE_INVALIDE");
    }
}
