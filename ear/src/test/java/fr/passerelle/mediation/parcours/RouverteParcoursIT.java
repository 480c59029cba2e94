package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** La saisine rouverte de la démonstration : ce qui fut d'avant se dit d'avant, et son nouvel examen suit chaque réponse. */
class RouverteParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void ce_qui_est_du_cycle_precedent_se_lit_comme_tel_et_le_bouton_suit_chaque_reponse() {
        Page page = navigateur.enTantQue("mediateur");
        page.navigate("mediation/saisines?q=Parabole");
        page.locator("a.reference").first().click();
        assertThat(page.locator("main")).containsText("Recevabilité dans un cycle précédent");
        assertThat(page.locator("main")).containsText("La réponse d’un cycle précédent");
        assertThat(page.locator("aside").filter(new Locator.FilterOptions().setHasText("Délais"))).containsText("3 jours");
        assertThat(page.locator(".horloge-mots").first()).containsText("jour 2");
        Accessibilite.verifier(page);
        Captures.prendre(page, "rouverte");

        Dossier.de(page).choisir("Déclarer recevable");
        page.getByRole(AriaRole.BUTTON, nomme("Voir ce qui en découle")).click();
        assertThat(page.locator("#acte")).containsText("répondez encore à 4 questions");
        Accessibilite.verifier(page);
        Captures.prendre(page, "examen-sans-reponse");
        Dossier.de(page).repondreOuiAuxQuatreQuestions();
        Locator recevable = page.locator("#acte").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Déclarer recevable").setExact(true));
        assertThat(recevable).isVisible();
        page.getByLabel("Un autre motif rend la demande irrecevable").check();
        assertThat(recevable).hasCount(0);
        assertThat(page.locator("#acte").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Déclarer irrecevable").setExact(true))).isVisible();
        Accessibilite.verifier(page);
        Captures.prendre(page, "examen-autre-motif");
        page.setViewportSize(390, 844);
        Captures.prendre(page, "examen-autre-motif-telephone");
    }
}
