package fr.passerelle.socle.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import fr.passerelle.serveur.ServeurDeTest;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une session finit faute de demandes : qui est parti est prévenu, qui travaille sans rien demander n'a rien à faire. */
class VeilleIT {

    private static final int UNE_MINUTE = 60_000;
    private static final String PRESENCE = "**/presence";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void qui_est_parti_est_prevenu_deux_minutes_avant_et_reste_d_un_clic() {
        Page page = ecrire();
        page.clock().fastForward(27 * UNE_MINUTE);
        assertThat(veille(page)).isHidden();
        page.clock().fastForward(UNE_MINUTE + 1);
        assertThat(veille(page)).isVisible();
        Accessibilite.verifier(page);

        page.context().setOffline(true);
        rester(page);
        assertThat(veille(page).getByRole(AriaRole.ALERT)).isVisible();
        Accessibilite.verifier(page);
        page.context().setOffline(false);
        Response reponse = page.waitForResponse(PRESENCE, () -> rester(page));
        Assertions.assertThat(reponse.status()).isEqualTo(204);
        assertThat(veille(page)).isHidden();
        assertThat(demande(page)).hasValue("Un texte déjà long.");
    }

    @Test
    void qui_ecrit_longtemps_sans_rien_demander_garde_sa_session_sans_y_penser() {
        Page page = ecrire();
        demande(page).press("End");
        Response reponse = page.waitForResponse(PRESENCE, () -> page.clock().fastForward(5 * UNE_MINUTE));
        Assertions.assertThat(reponse.status()).isEqualTo(204);
        assertThat(veille(page)).isHidden();
    }

    @Test
    void prevenu_trop_tard_on_se_reconnecte_et_le_texte_est_rendu() {
        Page page = ecrire();
        page.clock().fastForward(28 * UNE_MINUTE + 1);
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "session-finie")
                .setDomain(ServeurDeTest.principal().adresse().getHost()).setPath("/passerelle")));
        rester(page);
        assertThat(page.getByText("Votre session a pris fin")).isVisible();
        new PageDeConnexion(page).seConnecter("mediateur");
        assertThat(page.locator("#messages")).containsText("Ce que vous aviez saisi vous est rendu");
        assertThat(demande(page)).hasValue("Un texte déjà long.");
    }

    private Page ecrire() {
        Page page = navigateur.enTantQue("mediateur");
        page.clock().install();
        page.navigate("mediation/nouvelle");
        demande(page).fill("Un texte déjà long.");
        return page;
    }

    private static Locator demande(Page page) {
        return page.getByLabel("La demande", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator veille(Page page) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Votre session va bientôt finir"));
    }

    private static void rester(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rester connecté")).click();
    }
}
