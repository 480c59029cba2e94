package fr.passerelle.reports.socle.texte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographieTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
            "Qui saisit ?|Qui saisit\u202f?",
            "Objet : essai|Objet\u202f: essai",
            "l'aide|l’aide",
            "45 %|45\u202f%",
            "« mot »|«\u202fmot\u202f»",
            "à 14:05|à 14:05",
            "http://exemple.test|http://exemple.test"})
    void lesEspacesEtApostrophesSontSoignees(String brut, String soigne) {
        assertThat(Typographie.soigner(brut)).isEqualTo(soigne);
    }

    @Test
    void unSigneSansDessinEstMontreIllisibleEtLesSignesDeControleDisparaissent() {
        assertThat(Typographie.soigner("a\u0000b\tc 王 \u0645")).isEqualTo("ab c \ufffd \u0645");
        assertThat(Typographie.soignerUnDessin("a 王 \u0645")).isEqualTo("a \ufffd \ufffd");
        assertThat(Typographie.soigner("e\u0301te\u0301")).isEqualTo("été");
    }

    @Test
    void ceQuUnDocumentPerdraitSeSaitAvantDeLeFaire() {
        assertThat(Caracteres.perdus("Nino ნინო, محمد, שלום, Արմեն, Ελλάδα, Москва, x\u0302, q\u0323\u0301, №, €")).isEmpty();
        assertThat(Caracteres.perdus("Wang 王 et 王, นา\u200d")).containsExactly("王", "น", "า");
        assertThat(Caracteres.perdus("\u2764\ufe0f")).isEmpty();
        assertThat(Caracteres.perdus(null)).isEmpty();
    }

    @Test
    void lesDatesSontEcritesEnFrancais() {
        assertThat(Typographie.date(LocalDate.of(2026, 5, 1))).isEqualTo("1er\u00a0mai 2026");
        assertThat(Typographie.instant(Instant.parse("2026-05-04T12:05:00Z"))).isEqualTo("4\u00a0mai 2026 à 14\u00a0h\u00a005");
    }

    @Test
    void unLibelleDansUnePhraseSansAbimerUnSigle() {
        assertThat(Typographie.minuscule("Incompréhension")).isEqualTo("incompréhension");
        assertThat(Typographie.minuscule("RSA")).isEqualTo("RSA");
    }
}
