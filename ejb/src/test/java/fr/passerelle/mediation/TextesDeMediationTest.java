package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.mediation.lettre.VoiesDeRecours;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextesDeMediationTest {

    static List<Texte> courriels() {
        return TextesDeMediation.tous();
    }

    static List<Texte> voies() {
        return VoiesDeRecours.toutes();
    }

    @ParameterizedTest
    @MethodSource("courriels")
    void chaque_courriel_livre_est_en_regle_et_se_remplit(Texte courriel) {
        TexteDeCourriel livre = TexteDeCourriel.livre(courriel);
        assertThatCode(() -> livre.verifier(courriel)).doesNotThrowAnyException();
        Map<String, String> valeurs = courriel.noms().stream().collect(Collectors.toMap(b -> b, b -> "«" + b + "»"));
        assertThat(livre.avec(valeurs).corps()).doesNotContain("{").contains("«organisme»").doesNotContainPattern("\\w[;:!?]\\s");
    }

    @ParameterizedTest
    @MethodSource("voies")
    void chaque_voie_de_recours_livree_est_en_regle_et_soignee(Texte voie) {
        assertThatCode(() -> TexteDeCourriel.livre(voie).verifier(voie)).doesNotThrowAnyException();
        assertThat(voie.corps()).contains("deux mois").doesNotContain("{").doesNotContainPattern(" [;:!?]");
    }

    @Test
    void une_voie_de_recours_ne_porte_aucune_balise() {
        assertThatThrownBy(() -> new TexteDeCourriel("", "Voir {reference}.").verifier(VoiesDeRecours.RSA))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("{reference}").hasMessageContaining("aucune");
    }

    @Test
    void une_balise_inconnue_est_nommee_et_refusee() {
        assertThatThrownBy(() -> new TexteDeCourriel("Sujet", "{reference} {nom} {NIR}").verifier(TextesDeMediation.ACCUSE))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("{NIR}, {nom}").hasMessageContaining("{reference}, {organisme}");
    }
}
