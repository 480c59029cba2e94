package fr.passerelle.partenaires.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The secretary finds a convention, reads its dates, sees what a suspension would carry away, suspends it, and restores it. */
class ConventionParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void une_convention_se_suspend_en_connaissance_de_cause_puis_se_retablit() {
        String reference = Appel.faire(ConventionDEssai.class, "active");
        Page page = navigateur.enTantQue("secretariat");
        page.navigate("partenaires/echeances?q=" + reference);
        Accessibilite.verifier(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference)).click();
        assertThat(page.getByText("Reconduction tacite le").first()).isVisible();
        Accessibilite.verifier(page);
        Captures.prendre(page, "convention");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Suspendre à titre conservatoire")).click();
        assertThat(page.getByText("Ce qui est gelé aussitôt")).isVisible();
        page.getByLabel("Motif").selectOption("MANQUEMENT");
        page.getByLabel("Ce qui est constaté").fill("Des accès après un départ.");
        Accessibilite.verifier(page);
        Captures.prendre(page, "convention-suspendre");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Suspendre la convention")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Suspendre").setExact(true)).click();
        assertThat(page.getByText("La convention est suspendue")).isVisible();
        assertThat(page.locator(".fiche-marques").getByText("Suspendue")).isVisible();
        Accessibilite.verifier(page);
        Captures.prendre(page, "convention-suspendue");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lever la suspension")).click();
        page.getByLabel("Pourquoi la suspension est levée").fill("Les comptes sont à jour.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lever la suspension")).click();
        assertThat(page.getByText("La suspension est levée.")).isVisible();
        Locator etat = page.locator(".fiche-marques").getByText("Active");
        assertThat(etat).isVisible();
    }

    @Test
    void la_liste_l_echeancier_et_l_import_se_lisent_par_tous() {
        Page page = navigateur.enTantQue("secretariat");
        for (String adresse : new String[] {"partenaires/conventions", "partenaires/echeances", "partenaires/import"}) {
            page.navigate(adresse);
            Accessibilite.verifier(page);
            Captures.prendre(page, adresse.replaceAll("\\W", "-"));
        }
    }
}
