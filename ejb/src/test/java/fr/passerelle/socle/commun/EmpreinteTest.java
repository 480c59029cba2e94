package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class EmpreinteTest {

    /** FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void une_empreinte_est_celle_que_tout_le_monde_calcule() {
        assertThat(Empreinte.enTexte("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(ABC);
        assertThat(Empreinte.de("abc")).isEqualTo(HexFormat.of().parseHex(ABC));
    }
}
