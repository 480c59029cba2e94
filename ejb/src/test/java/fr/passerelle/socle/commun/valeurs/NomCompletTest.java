package fr.passerelle.socle.commun.valeurs;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomCompletTest {

    @ParameterizedTest
    @CsvSource({"Marie Durand, Marie, Durand", "DURAND Marie, Marie, DURAND", "Marie DURAND, Marie, DURAND", "Durand, '', Durand", "Mme Durand, '', Durand",
            "M. Jean-Pierre N'Guessan, Jean-Pierre, N’Guessan", "Mme de La Tour, '', de La Tour", "Anne de La Tour, Anne, de La Tour", "LE GOFF Anne Marie, Anne Marie, LE GOFF",
            "'', '', ''", "' Marie   Durand ', Marie, Durand"})
    void a_name_on_one_line_is_parted_as_registers_keep_it(String ecrit, String prenom, String nom) {
        assertThat(NomComplet.de(ecrit)).isEqualTo(new NomComplet(prenom, nom));
    }

    @Property(tries = 100)
    void anything_is_parted_without_a_fault(@ForAll String ecrit) {
        assertThat(NomComplet.de(ecrit).nom()).isNotNull();
    }
}
