package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;

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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une personne répond à l'enquête par le lien reçu, sans se connecter ; le médiateur lit ce que disent assez de réponses. */
class EnqueteParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void on_repond_une_fois_par_le_lien_recu_et_les_reponses_se_lisent_quand_il_y_en_a_assez() throws SQLException {
        enBase("insert into enquetes.envoi values ('mediation', 2019, 1, 16)");
        enBase("insert into enquetes.invitation values (sha256('jeton-d-essai'), 'mediation', current_date + 3, 2019, 1)");
        Page page = navigateur.ouvrir("enquete?lien=jeton-d-essai", Affichage.TELEPHONE);
        Accessibilite.verifier(page);
        Captures.prendre(page, "enquete");
        choisir(page, "claire", "Tout à fait");
        page.getByRole(AriaRole.BUTTON, nomme("Envoyer mes réponses")).click();
        assertThat(page.locator(".champ-erreur").filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S"))).first()).isVisible();
        Accessibilite.verifier(page);
        choisirAuClavier(page, "délai", 1);
        choisirAuClavier(page, "écouté", 4);
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.BUTTON, nomme("Envoyer mes réponses"))).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Vos réponses sont enregistrées")).isVisible();
        Accessibilite.verifier(page);
        page.navigate("enquete?lien=jeton-d-essai");
        assertThat(page.getByText("Ce lien a déjà servi")).isVisible();

        Page mediateur = navigateur.enTantQue("mediateur");
        mediateur.navigate("mediation/enquete?annee=2019");
        assertThat(mediateur.getByText("Moins de 5 réponses en 2019")).isVisible();
        Accessibilite.verifier(mediateur);
        Assertions.assertThat(mediateur.request().get("mediation/enquete.csv?annee=2019").text()).contains("moins de 5").doesNotContain("Tout à fait");
        enBase("insert into enquetes.reponse (id, enquete, annee, trimestre, question, appreciation) select r.id, 'mediation', 2019, 1, q.*"
                + " from (select gen_random_uuid() as id from generate_series(1, 7)) r"
                + " cross join (values ('CLARTE', 'PLUTOT_OUI'), ('DELAI', 'TOUT_A_FAIT'), ('ECOUTE', 'PAS_DU_TOUT')) q");
        mediateur.reload();
        assertThat(mediateur.locator("main")).containsText("des personnes invitées");
        assertThat(mediateur.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("7 (88")).first()).isVisible();
        Accessibilite.verifier(mediateur);
        Captures.prendre(mediateur, "enquete-resultats");
        Assertions.assertThat(mediateur.request().get("mediation/enquete.csv?annee=2019").text()).contains("2019;", "Sans avis;1");
        Assertions.assertThat(mediateur.request().get("mediation/enquete.xlsx?annee=2019").status()).isEqualTo(200);
        Assertions.assertThat(mediateur.request().get("mediation/enquete.csv?annee=x").status()).isEqualTo(404);
        mediateur.navigate("courriels/texte?code=ENQUETE");
        assertThat(mediateur.locator("main")).containsText("pendant 30 jours");
        enBase("delete from enquetes.reponse");
        enBase("delete from enquetes.envoi where annee = 2019");
    }

    private static void choisir(Page page, String question, String reponse) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile(question)))
                .getByLabel(reponse).check();
    }

    private static void choisirAuClavier(Page page, String question, int pas) {
        Locator reponses = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile(question))).getByRole(AriaRole.RADIO);
        reponses.first().focus();
        page.keyboard().press("Space");
        for (int i = 0; i < pas; i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(reponses.nth(pas)).isChecked();
    }

    private static void enBase(String ordre) throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); Statement sql = base.createStatement()) {
            sql.execute(ordre);
        }
    }
}
