package fr.passerelle.web.socle.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersLaConnexionTest {

    @ParameterizedTest
    @ValueSource(strings = {"/mediation/saisine?ref=MED-2026-0001", "/", "/journal?qui=a%20b&acte=LECTURE"})
    void on_revient_a_la_page_demandee(String demandee) {
        assertThat(VersLaConnexion.suite(demandee)).isEqualTo(demandee);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//ailleurs.example", "/\\ailleurs.example", "https://ailleurs.example", "javascript:alert(1)",
        "/connexion", "/connexion?fin=sortie", "/usagers/connexion", "/code-de-connexion", "/page\r\nSet-Cookie: a=b", "/a\\b"})
    void jamais_ailleurs_ni_en_rond(String demandee) {
        assertThat(VersLaConnexion.suite(demandee)).isEqualTo("/");
    }

    @Test
    void l_adresse_garde_la_page_et_dit_si_une_session_a_fini() {
        assertThat(VersLaConnexion.adresse("/connexion", "/", false)).isEqualTo("/connexion");
        assertThat(VersLaConnexion.adresse("/connexion", "/a?b=c&d", true)).isEqualTo("/connexion?fin=expiree&suite=%2Fa%3Fb%3Dc%26d");
    }
}
