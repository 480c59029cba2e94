package fr.passerelle.avip.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.avip.service.ReponsesPretes;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une crèche compare deux demandes, note l'échange, accepte la première, met l'autre en attente ; la Caf suit sans voir de nom. */
class ReponseParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void une_creche_compare_accepte_et_fait_attendre_la_caf_suit_sans_voir_de_nom() {
        String[] pret = Appel.faire(ReponsesPretes.class, "faire").split(" ");
        Page page = navigateur.enTantQue(pret[0]);
        page.navigate("avip/file?tour=REPONDRE");
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-file");
        page.locator("input[name=choix]").nth(0).check();
        page.locator("input[name=choix]").nth(1).check();
        bouton(page, "Comparer");
        assertThat(page.locator(".acte-ouvert")).hasCount(1);
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-comparer");
        page.locator(".acte-ouvert").getByText("Répondre à celle-ci").click();
        assertThat(page.locator("#t-acte")).hasText("Accepter");
        assertThat(page.locator(".semaine")).containsText("0, puis 1 sur 1");
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-accepter");
        page.getByLabel("Un mot pour le prescripteur").fill("Adaptation le lundi précédent.");
        bouton(page, "Accepter et réserver");
        assertThat(page.locator("#messages")).containsText("la place est réservée");
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-acceptee");
        page.navigate("avip/reponse?id=" + pret[2] + "&acte=accepter");
        assertThat(page.locator(".semaine")).containsText("1, puis 2 sur 1");
        page.navigate("avip/reponse?id=" + pret[2] + "&acte=attente");
        bouton(page, "Mettre en attente");
        assertThat(page.locator("#messages")).containsText("sur liste d’attente");
        laCafSuit();
    }

    private void laCafSuit() {
        Page page = navigateur.enTantQue("avip");
        page.navigate("avip/suivi");
        assertThat(page.getByText("Lou Fictif")).hasCount(0);
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-suivi");
        page.locator("a.reference").first().click();
        assertThat(page.getByText("Le besoin, sans identité")).isVisible();
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-demande-suivie");
    }

    private static void bouton(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true)).click();
    }
}
