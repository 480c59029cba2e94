package fr.passerelle.avip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.passerelle.avip.clauses.ModelesDAccueil;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextesDesAccueilsTest {

    static List<Texte> courriels() {
        return TextesDesAccueils.tous();
    }

    @ParameterizedTest
    @MethodSource("courriels")
    void chaque_courriel_livre_est_en_regle_et_ne_dit_le_nom_de_personne(Texte courriel) {
        TexteDeCourriel livre = TexteDeCourriel.livre(courriel);
        assertThatCode(() -> livre.verifier(courriel)).doesNotThrowAnyException();
        Map<String, String> valeurs = courriel.noms().stream().collect(Collectors.toMap(b -> b, b -> "«" + b + "»"));
        assertThat(livre.avec(valeurs).corps()).doesNotContain("{").contains("«organisme»", "«reference»").doesNotContain("parent»", "enfant»");
    }

    /** Short sentences: what a family reads is never longer than twenty-five words at a time. */
    @Test
    void la_feuille_de_la_famille_tient_en_phrases_courtes() {
        List<String> phrases = ModelesDAccueil.clauses().stream().filter(c -> c.code().startsWith("AVIP_FAMILLE_")).flatMap(c -> c.corps().lines())
                .flatMap(l -> java.util.stream.Stream.of(l.split("(?<=[.!?])\\s"))).toList();
        assertThat(phrases).isNotEmpty().allSatisfy(p -> assertThat(p.split("[\\s\u202f]+").length).as(p).isLessThanOrEqualTo(25));
    }
}
