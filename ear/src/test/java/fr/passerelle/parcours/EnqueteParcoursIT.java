package fr.passerelle.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.parcours.Enregistrement.nomme;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.serveur.ServeurDeTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une personne répond à l'enquête par le lien reçu, sans se connecter ; la direction lit ce que disent assez de réponses. */
class EnqueteParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void on_repond_une_fois_par_le_lien_recu_et_les_reponses_se_lisent_quand_il_y_en_a_assez() throws SQLException {
        enBase("insert into mediation.invitation_enquete values (sha256('jeton-d-essai'), current_date + 3)");
        Page page = navigateur.ouvrir("enquete?lien=jeton-d-essai", Affichage.TELEPHONE);
        Accessibilite.verifier(page);
        Captures.prendre(page, "enquete");
        choisir(page, "claire", "Tout à fait");
        page.getByRole(AriaRole.BUTTON, nomme("Envoyer mes réponses")).click();
        assertThat(page.locator(".champ-erreur").filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S"))).first()).isVisible();
        Accessibilite.verifier(page);
        choisir(page, "délai", "Plutôt oui");
        choisir(page, "écouté", "Sans avis");
        page.getByRole(AriaRole.BUTTON, nomme("Envoyer mes réponses")).click();
        assertThat(page.getByText("Vos réponses sont enregistrées")).isVisible();
        Accessibilite.verifier(page);
        page.navigate("enquete?lien=jeton-d-essai");
        assertThat(page.getByText("Ce lien a déjà servi")).isVisible();

        Page direction = navigateur.enTantQue("direction");
        direction.navigate("mediation/enquete?annee=2019");
        assertThat(direction.getByText("Moins de 5 réponses en 2019")).isVisible();
        Accessibilite.verifier(direction);
        enBase("insert into mediation.reponse_enquete (annee, trimestre, clarte, delai, ecoute)"
                + " select 2019, 1, 'PLUTOT_OUI', 'TOUT_A_FAIT', 'PAS_DU_TOUT' from generate_series(1, 7)");
        direction.reload();
        assertThat(direction.locator("main")).containsText("7 réponses");
        assertThat(direction.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("7 (100")).first()).isVisible();
        Accessibilite.verifier(direction);
        Captures.prendre(direction, "enquete-resultats");
        enBase("delete from mediation.reponse_enquete");
    }

    private static void choisir(Page page, String question, String reponse) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile(question)))
                .getByLabel(reponse).check();
    }

    private static void enBase(String ordre) throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); Statement sql = base.createStatement()) {
            sql.execute(ordre);
        }
    }
}
