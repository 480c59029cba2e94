package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ce que font, et ne font pas, le service interrogé, l'accueil et le pilote d'une préconisation. */
class AutresRolesIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void le_service_ne_voit_que_sa_question_et_y_repond_une_fois() {
        String question = "Quel est le motif de la suspension numéro " + Enregistrement.numeroNeuf() + " ?";
        String reference = SaisinesPretes.interrogee("Léa Discret-Fictif", question);
        Page page = navigateur.accueil("service");
        Accessibilite.verifier(page);
        page.navigate("mediation/questions");
        page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(question))
                .getByRole(AriaRole.LINK).click();
        String adresse = page.url();
        Accessibilite.verifier(page);
        assertThat(page.locator("main")).not().containsText(Pattern.compile("MED-|Discret-Fictif"));
        page.getByRole(AriaRole.BUTTON, nomme("Transmettre au médiateur")).click();
        assertThat(page.locator("main")).containsText("Écrivez la réponse.");
        Accessibilite.verifier(page);
        page.navigate(adresse);
        page.getByLabel("Réponse", new Page.GetByLabelOptions().setExact(true)).fill("Une pièce manquait ; elle est arrivée.");
        page.getByRole(AriaRole.BUTTON, nomme("Transmettre au médiateur")).click();
        assertThat(page.locator("#messages")).containsText("Votre réponse est transmise");
        Accessibilite.verifier(page);
        page.goBack();
        assertThat(page.getByRole(AriaRole.BUTTON, nomme("Transmettre au médiateur"))).hasCount(0);
        assertThat(Dossier.ouvrir(navigateur.enTantQue("mediateur"), reference).section("Questions posées")).containsText("Une pièce manquait ; elle est arrivée.");
    }

    @Test
    void l_accueil_depose_une_demande_et_n_en_garde_que_la_reference() {
        Page page = navigateur.enTantQue("accueil");
        Enregistrement depot = Enregistrement.ouvrir(page)
                .remplir("Max Guichet-Fictif", Enregistrement.numeroNeuf(), "Il est venu au guichet.").avecDemarchePrealable();
        Accessibilite.verifier(page);
        depot.soumettre();
        assertThat(page.locator("main .message.succes").last()).containsText(Pattern.compile("déposée sous la référence MED-\\d{4}-\\d+"));
        assertThat(page.getByLabel("La demande", new Page.GetByLabelOptions().setExact(true))).hasValue("");
        assertThat(page.getByRole(AriaRole.NAVIGATION).getByText("Saisines", new Locator.GetByTextOptions().setExact(true))).hasCount(0);
        Accessibilite.verifier(page);
    }

    @Test
    void le_pilote_note_l_avancement_de_sa_preconisation() {
        Page page = navigateur.enTantQue("pilote");
        page.navigate("mediation/preconisations");
        Accessibilite.verifier(page);
        page.locator("main tbody a, main .fiche a").first().click();
        assertThat(page.locator("main")).not().containsText("MED-");
        page.getByLabel("Explication ou avancement").fill("Le courrier type est réécrit.");
        page.getByRole(AriaRole.BUTTON, nomme("Noter l’avancement")).click();
        assertThat(page.locator("main")).containsText("Le courrier type est réécrit.");
        Accessibilite.verifier(page);
    }
}
