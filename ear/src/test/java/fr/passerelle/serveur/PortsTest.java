package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void les_autres_ports_se_deduisent_du_port_http_avec_les_ecarts_de_wildfly() {
        assertThat(Ports.depuis(8080)).isEqualTo(new Ports(8080, 8443, 9990));
        assertThat(Ports.depuis(8180)).isEqualTo(new Ports(8180, 8543, 10090));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_000, 70_000})
    void un_port_impossible_est_refuse_avec_la_propriete_a_changer(int port) {
        assertThatThrownBy(() -> Ports.depuis(port))
                .isInstanceOf(LancementImpossible.class)
                .hasMessageContaining("-Dport=");
    }

    @Test
    void un_port_pris_est_dit_en_une_ligne_avec_la_propriete_a_changer() throws IOException {
        try (ServerSocket occupant = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(occupant.getLocalPort(), 1, 2);
            assertThatThrownBy(ports::exigerLibres)
                    .hasMessageContaining("Le port " + occupant.getLocalPort() + " est déjà pris")
                    .hasMessageContaining("mvn -Prun -Dport=")
                    .message().doesNotContain("\n");
        }
        assertThatCode(Ports.libres()::exigerLibres).doesNotThrowAnyException();
    }

    @Test
    void un_port_libre_n_est_pas_de_ceux_que_le_systeme_prete_aux_connexions_sortantes() {
        assertThat(Stream.generate(Ports::libres).limit(50)).allSatisfy(ports ->
                assertThat(List.of(ports.http(), ports.https(), ports.administration())).doesNotHaveDuplicates().allMatch(port -> port < 32_768));
    }
}
