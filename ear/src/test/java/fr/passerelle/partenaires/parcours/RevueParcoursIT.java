package fr.passerelle.partenaires.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import fr.passerelle.partenaires.service.RevuesPretes;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une administratrice, qui vient une fois par an, garde tout, retire un accès, signe ; la Caf revoit le droit de l'administratrice et clôt. */
class RevueParcoursIT {

    private static final String MOT_DE_PASSE = "Passerelle-demo-1!";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void une_revue_se_fait_des_deux_cotes_et_sa_preuve_se_telecharge() {
        String administratrice = Appel.faire(RevuesPretes.class, "ouverte");
        String revue = attendre(administratrice);
        Page page = entrer(administratrice);
        page.navigate("partenaires/ma-revue");
        assertThat(page.locator(".revue-ligne")).hasCount(3);
        assertThat(page.locator("#autres")).containsText("Nul ne revoit son propre droit");
        Accessibilite.verifier(page);
        Captures.prendre(page, "ma-revue");
        bouton(page, "Continuer vers la signature");
        assertThat(page.locator("#messages")).containsText("3 lignes restent à choisir");
        bouton(page, "Tout garder, puis ajuster");
        assertThat(page.locator("input[value=GARDER]:checked")).hasCount(3);
        page.locator(".revue-ligne").last().getByText("Changer").click();
        assertThat(page.locator(".revue-changement").last()).isVisible();
        Accessibilite.verifier(page);
        bouton(page, "Enregistrer, finir plus tard");
        assertThat(page.locator("#messages")).containsText("Dites ce qui change");
        page.locator(".revue-ligne").last().getByText("Retirer").click();
        bouton(page, "Continuer vers la signature");
        assertThat(page.locator(".revue-attestation")).containsText("— retiré");
        Accessibilite.verifier(page);
        Captures.prendre(page, "ma-revue-signature");
        page.getByLabel("Votre prénom et votre nom").fill("Alix un");
        bouton(page, "Signer");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Signer")).click();
        assertThat(page.locator("#messages")).containsText("Votre attestation est signée");
        Accessibilite.verifier(page);
        Captures.prendre(page, "ma-revue-signee");
        laCafClot(revue);
        String preuve = "partenaires/ma-revue/REV-%05d.pdf".formatted(Long.parseLong(revue));
        assertThat(page.request().get(preuve).headers().get("content-type")).isEqualTo("application/pdf");
        page.navigate("partenaires/ma-revue");
        assertThat(page.getByText("Aucune revue à faire en ce moment")).isVisible();
        Accessibilite.verifier(page);
    }

    private void laCafClot(String revue) {
        Page page = navigateur.enTantQue("habilitations");
        page.navigate("partenaires/revues");
        Accessibilite.verifier(page);
        Captures.prendre(page, "revues");
        page.navigate("partenaires/revues-ouvrir");
        Accessibilite.verifier(page);
        page.navigate("partenaires/revue?id=" + revue);
        Accessibilite.verifier(page);
        Captures.prendre(page, "revue-caf");
        page.locator(".revue-ligne").getByText("Garder").click();
        bouton(page, "Continuer vers la signature");
        page.getByLabel("Votre prénom et votre nom").fill("Noa Démo-Accès");
        bouton(page, "Signer");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Signer")).click();
        assertThat(page.getByText("Terminée").first()).isVisible();
        page.navigate("partenaires/tableau");
        assertThat(page.locator("h1")).hasText("Tableau des partenariats");
        Accessibilite.verifier(page);
        Captures.prendre(page, "tableau-partenariats");
        page.navigate("partenaires/bilan?annee=2026");
        assertThat(page.locator("h1")).hasText("Bilan 2026");
        Accessibilite.verifier(page);
        Captures.prendre(page, "bilan-partenariats");
    }

    private Page entrer(String compte) {
        Page page = navigateur.ouvrir("partenaires/connexion");
        new PageDeConnexion(page).soumettre(compte, MOT_DE_PASSE);
        page.waitForURL(adresse -> !adresse.contains("partenaires/connexion"));
        if (page.url().contains("code-de-connexion")) {
            page.getByLabel("Code reçu").fill(page.locator("#codeMontre").textContent());
            bouton(page, "Se connecter");
            page.waitForURL(adresse -> !adresse.contains("code-de-connexion"));
        }
        return page;
    }

    /** La campagne s'ouvre en fond. */
    private static String attendre(String compte) {
        String numero = Appel.faire(RevuesPretes.class, "numero", compte);
        for (long fin = System.nanoTime() + 30_000_000_000L; numero.isEmpty() && System.nanoTime() < fin; numero = Appel.faire(RevuesPretes.class, "numero", compte)) {
            LockSupport.parkNanos(50_000_000L);
        }
        return numero;
    }

    private static void bouton(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true)).first().click();
    }
}
