package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Une adresse IPv6 n'est qu'une parmi celles que son abonné peut prendre. */
class ReseauTest {

    @Test
    void deux_adresses_du_meme_abonne_comptent_ensemble() {
        assertThat(Reseau.de("2001:db8:1:2::1")).isEqualTo(Reseau.de("2001:db8:1:2:ffff:ffff:ffff:ffff")).isEqualTo("20010db800010002::/64")
                .isNotEqualTo(Reseau.de("2001:db8:1:3::1"));
        assertThat(Reseau.de("fe80::1%0")).isEqualTo("fe80000000000000::/64");
    }

    @Test
    void une_adresse_ipv4_est_elle_meme_quelle_que_soit_sa_forme() {
        assertThat(Reseau.de("192.0.2.7")).isEqualTo("192.0.2.7").isEqualTo(Reseau.de("::ffff:192.0.2.7"));
        assertThat(Reseau.de("serveur")).isEqualTo("serveur");
    }
}
