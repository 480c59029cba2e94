package fr.passerelle.socle.conservation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Le délégué voit sur une page tout ce qui se garde, pièce par pièce, et décide d'une autre durée pour un jour à venir. */
class DureesParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void tout_ce_qui_se_garde_tient_sur_une_page_et_une_duree_se_decide_pour_plus_tard() {
        Page dpo = navigateur.enTantQue("dpo");
        dpo.navigate("conservation");
        for (String objet : List.of("Saisine terminée", "Courriel parti", "Saisie jamais enregistrée", "Ligne du journal", "Pièce déposée",
                "Session finie", "Exécution d’un travail", "Invitation à une enquête", "Compte rendu et fichier")) {
            assertThat(dpo.locator("#objets tbody")).containsText(objet);
        }
        Accessibilite.verifier(dpo);
        Captures.prendre(dpo, "durees");
        dpo.locator("#objet").selectOption("COURRIEL");
        dpo.getByLabel("Durée, en mois").fill("9");
        dpo.getByLabel("Puis en archive, en mois").fill("2");
        dpo.getByLabel("À compter du").fill(LocalDate.now().plusYears(2).toString());
        dpo.getByLabel("Pourquoi").fill("durée essayée");
        decider(dpo);
        assertThat(dpo.locator("#intermediaire-erreur")).containsText("ne passe pas par une archive");
        dpo.getByLabel("Puis en archive, en mois").fill("");
        decider(dpo);
        assertThat(dpo.locator("#messages")).containsText("La durée est décidée.");
        assertThat(dpo.locator("#durees tbody tr").filter(new Locator.FilterOptions().setHasText("durée essayée")))
                .containsText("à venir");
        Accessibilite.verifier(dpo);
    }

    private static void decider(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Décider la durée")).click();
    }
}
