package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Confier plusieurs saisines à la fois, depuis le registre. */
class AffectationParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void on_confie_plusieurs_saisines_a_la_fois_et_chaque_refus_est_dit() {
        Page page = navigateur.enTantQue("mediateur");
        String numero = Enregistrement.numeroNeuf();
        String reference = SaisinesPretes.recue("Lot Parcours-Fictif", numero, "Demande à confier.");
        page.navigate("mediation/saisines?q=" + numero);
        assertThat(page.getByRole(AriaRole.GROUP, nomme("Saisines choisies"))).isHidden();
        page.getByLabel("Choisir toutes les saisines de la page").check();
        assertThat(page.getByText("1 saisine choisie")).isVisible();
        Accessibilite.verifier(page);
        page.getByLabel("À confier à").selectOption("suppleant");
        page.getByRole(AriaRole.BUTTON, nomme("Confier")).click();
        assertThat(page.getByText("Une saisine a été confiée.")).isVisible();
        assertThat(page).hasURL(Pattern.compile("q=" + numero));
        assertThat(lignes(page)).containsText("Dominique Démo-Suppléance");

        Page ailleurs = navigateur.enTantQue("assistant");
        ailleurs.navigate("mediation/saisines?q=" + numero);
        page.getByLabel("Choisir " + reference).check();
        page.getByLabel("À confier à").selectOption("mediateur");
        page.getByRole(AriaRole.BUTTON, nomme("Confier")).click();
        assertThat(lignes(page)).containsText("Camille Démo-Médiation");
        ailleurs.getByLabel("Choisir " + reference).check();
        ailleurs.getByLabel("À confier à").selectOption("suppleant");
        ailleurs.getByRole(AriaRole.BUTTON, nomme("Confier")).click();
        assertThat(ailleurs.getByText(Pattern.compile(reference + ".*modifié entre-temps par Camille Démo-Médiation"))).isVisible();
        Accessibilite.verifier(ailleurs);
    }

    private static Locator lignes(Page page) {
        return page.locator("table.liste tbody tr");
    }

    private static Page.GetByRoleOptions nomme(String nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }
}
