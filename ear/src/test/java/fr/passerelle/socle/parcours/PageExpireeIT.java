package fr.passerelle.socle.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une page se garde autant qu'on travaille ; celle qui ne se connaît plus dit pourquoi, et rend ce qu'on y avait écrit. */
class PageExpireeIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    @Tag("attaque")
    void un_formulaire_s_envoie_encore_apres_cent_autres_pages_et_au_dela_la_vraie_raison_est_dite() {
        Client admin = Client.enTantQue("admin");
        Reponse autre = admin.lire("administration/nouveau-compte");
        Reponse page = admin.lire("administration/nouveau-compte");
        lire(admin, 100);
        assertThat(envoyer(admin, page).statut()).as("après cent autres pages").isEqualTo(200);
        lire(admin, 20);
        Reponse trop = envoyer(admin, autre);
        assertThat(trop.statut()).isEqualTo(410);
        assertThat(trop.texte()).contains("Plus de cent autres pages", "href=\"/passerelle/administration/nouveau-compte\"").doesNotContain("trop longtemps");
    }

    private static void lire(Client client, int pages) {
        for (int i = 0; i < pages; i++) {
            assertThat(client.statut("taches")).isEqualTo(200);
        }
    }

    private static Reponse envoyer(Client client, Reponse page) {
        return new Formulaire(client, page, "nouveauCompte").avec("identifiant", "").par("ouvrir");
    }

    @Test
    void rouvrir_la_page_rend_le_texte() {
        Page page = navigateur.enTantQue("admin");
        page.navigate("administration/nouveau-compte");
        page.getByLabel("Prénom").fill("Ysé");
        page.evaluate("() => document.getElementsByName('jakarta.faces.ViewState').forEach(etat => { etat.value = '1:1'; })");
        page.locator("#nouveauCompte button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Page expirée");
        Accessibilite.verifier(page);
        page.getByText("Rouvrir la page").click();
        assertThat(page.getByLabel("Prénom")).hasValue("Ysé");
        assertThat(page.locator("#messages")).containsText("Ce que vous aviez saisi vous est rendu");
    }
}
