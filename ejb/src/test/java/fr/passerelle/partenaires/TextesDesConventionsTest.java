package fr.passerelle.partenaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextesDesConventionsTest {

    static List<Texte> courriels() {
        return TextesDesConventions.tous();
    }

    @ParameterizedTest
    @MethodSource("courriels")
    void chaque_courriel_livre_est_en_regle_et_se_remplit(Texte courriel) {
        TexteDeCourriel livre = TexteDeCourriel.livre(courriel);
        assertThatCode(() -> livre.verifier(courriel)).doesNotThrowAnyException();
        Map<String, String> valeurs = courriel.noms().stream().collect(Collectors.toMap(b -> b, b -> "«" + b + "»"));
        assertThat(livre.avec(valeurs).corps()).doesNotContain("{").contains("«organisme»", "«reference»").doesNotContainPattern("[\\w ][;:!?]\\s");
    }
}
