package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** La direction lit des chiffres ; rien de ce qui enregistre, instruit ou importe ne lui est ouvert. */
class DirectionIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @ParameterizedTest
    @ValueSource(strings = {"", "mediation/bilan?annee=2025", "mediation/preconisations", "mediation/recommandations"})
    void la_direction_lit_des_chiffres_et_aucune_reference(String adresse) {
        Page page = navigateur.enTantQue("direction");
        assertThat(page.navigate(adresse).status()).isEqualTo(200);
        assertThat(page.locator("main")).not().containsText("MED-");
        assertThat(page.locator("a[href*='/mediation/saisine'], a[href*='bilan-cas']")).hasCount(0);
        Accessibilite.verifier(page);
    }
}
