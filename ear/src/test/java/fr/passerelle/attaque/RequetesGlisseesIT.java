package fr.passerelle.attaque;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Une requête glissée dans une autre : ce que deux serveurs ne liraient pas de la même façon, celui-ci ne le lit pas du tout. */
@Tag("attaque")
class RequetesGlisseesIT {

    private static final String DEBUT = "GET /passerelle/connexion HTTP/1.1\r\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "Host: localhost\r\r\rGET /passerelle/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "Host: localhost\r\nX: y\r\r\rGET /passerelle/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
        " Host: localhost\r\n\r\n",
        " Transfer-Encoding: chunked\r\nHost: localhost\r\n\r\n",
        "\tHost: localhost\r\n\r\n",
        "Host: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Host: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        "Host: localhost\r\nContent-Length: +5\r\n\r\nabcde",
        "Host: localhost\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "Host: localhost\r\nHost: ailleurs.example\r\n\r\n"})
    void ce_qui_se_lit_de_deux_facons_est_refuse(String suite) {
        try (Prise prise = Prise.ouvrir()) {
            prise.tenter(DEBUT + suite);
            assertThat(prise.statut()).satisfiesAnyOf(s -> assertThat(s).isEmpty(), s -> assertThat(s).contains(" 400 "));
        }
    }
}
