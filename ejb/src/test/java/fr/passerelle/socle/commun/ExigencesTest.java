package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;

class ExigencesTest {

    @Test
    void tout_ce_qui_manque_est_refuse_d_un_coup_chacun_a_son_champ() {
        Exigences exigences = new Exigences("T12");
        exigences.exiger(false, "date", "Indiquez la date.");
        exigences.exiger(true, "mode", "Choisissez le mode.");
        exigences.exigerTexte("\u00a0", "texte", "Écrivez la réponse.");
        exigences.exiger(false, "R-MED-6", "remiseLe", "Trop tôt.");
        assertThatThrownBy(exigences::refuser).isInstanceOf(RegleRefusee.class).hasMessage("Indiquez la date.")
                .asInstanceOf(type(RegleRefusee.class))
                .satisfies(refus -> assertThat(refus.toutes()).extracting(RegleRefusee::champ).containsExactly("date", "texte", "remiseLe"))
                .satisfies(refus -> assertThat(refus.toutes()).extracting(RegleRefusee::regle).containsExactly("T12", "T12", "R-MED-6"));
    }

    @Test
    void rien_a_redire_ne_refuse_rien() {
        new Exigences("T12").refuser();
        assertThat(new RegleRefusee("X", "champ", "Non.").toutes()).hasSize(1);
    }
}
