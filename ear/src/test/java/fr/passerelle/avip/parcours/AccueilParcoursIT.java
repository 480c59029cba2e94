package fr.passerelle.avip.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.avip.service.AccueilsPrets;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Un prescripteur oriente un parent seul ; la crèche compare et accepte, l'enfant est accueilli, le parent trouve un emploi, et six mois après on sait où il en est. */
class AccueilParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void de_l_orientation_d_un_parent_seul_a_sa_situation_six_mois_apres_l_emploi() {
        String[] pret = Appel.faire(AccueilsPrets.class, "faire").split(" ");
        Page prescripteur = navigateur.enTantQue(pret[2]);
        String demande = orienter(prescripteur, pret[0]);

        Page creche = navigateur.enTantQue(pret[1]);
        accepter(creche, demande);
        preparer(creche);
        String accueil = creche.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        signer(creche);
        assertEquals(200, Client.enTantQue(pret[1]).statut("avip/papier/accueil/" + accueil + "/contrat.pdf"));
        assertEquals(200, Client.enTantQue(pret[2]).statut("avip/papier/demande/" + demande + "/famille.pdf"));
        terminer(creche);

        assertEquals("2", Appel.faire(AccueilsPrets.class, "sixMoisPlusTard", demande));
        prescripteur.navigate("avip/fil?id=" + demande);
        assertThat(prescripteur.locator(".jalons .EN_COURS")).containsText("Six mois après");
        Accessibilite.verifier(prescripteur);
        Captures.prendre(prescripteur, "avip-fil-a-suivre");
        prescripteur.locator("#situation").selectOption("CDI");
        bouton(prescripteur, "Noter la situation");
        assertThat(prescripteur.locator("#messages")).containsText("La situation à six mois est notée");
        assertThat(prescripteur.locator(".jalons .FAITE")).hasCount(6);
        Captures.prendre(prescripteur, "avip-fil-complet");
        laCafSuitSansNom(demande);
    }

    private static String orienter(Page page, String structure) {
        page.navigate("avip/orienter");
        bouton(page, "Orienter un parent");
        page.locator("#parentPrenom").fill("Camille");
        page.locator("#parentNom").fill("Fictive");
        page.locator("#parentTelephone").fill("03 25 00 00 00");
        oui(page, "monoparental");
        non(page, "residenceQpv");
        oui(page, "moinsDe25Ans");
        page.locator("input[name=franceTravail]").first().check();
        continuer(page);
        page.locator("input[name=parcours]").first().check();
        continuer(page);
        page.locator("[id='enfants:0:prenom']").fill("Sasha");
        page.locator("[id='enfants:0:naissance']").fill(LocalDate.now().minusMonths(14).toString());
        continuer(page);
        page.locator("#entree").fill(LocalDate.now().plusDays(3).toString());
        page.locator("input[name=demiJournees]").nth(0).check();
        page.locator("input[name=demiJournees]").nth(2).check();
        continuer(page);
        page.locator("li:has-text('" + Appel.faire(AccueilsPrets.class, "nom", structure) + "') input[type=checkbox]").check();
        continuer(page);
        page.locator("#informe").check();
        page.locator("#certifie").check();
        bouton(page, "Envoyer la demande");
        page.waitForURL("**/avip/demande?id=*");
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private static void accepter(Page page, String demande) {
        page.navigate("avip/reponse?id=" + demande + "&acte=accepter");
        page.getByText("Comparer d’autres rythmes").click();
        page.waitForURL("**/avip/comparer*");
        page.getByText("Revenir à la réponse").click();
        bouton(page, "Accepter et réserver");
        assertThat(page.locator("#messages")).containsText("la place est réservée");
    }

    private static void preparer(Page page) {
        page.navigate("avip/accueils");
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-accueils");
        page.locator("#a-preparer a.acte").first().click();
        page.locator("#debut").fill(LocalDate.now().toString());
        page.locator("#adaptation").fill(LocalDate.now().toString());
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-contrat");
        bouton(page, "Enregistrer le contrat");
        page.waitForURL("**/avip/accueil?id=*");
    }

    private static void signer(Page page) {
        assertThat(page.getByText("le carnet de santé de l’enfant")).isVisible();
        page.getByText("Noter la charte remise").first().click();
        bouton(page, "Noter la charte remise");
        page.getByText("Noter la signature").first().click();
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-signature");
        bouton(page, "Noter la signature");
        assertThat(page.locator(".fiche-marques")).containsText("En cours");
        Accessibilite.verifier(page);
        Captures.prendre(page, "avip-accueil");
    }

    private static void terminer(Page page) {
        page.getByText("Terminer l’accueil").first().click();
        page.locator("#issue").selectOption("CDD");
        page.locator("#continuite").selectOption("MEME_STRUCTURE");
        bouton(page, "Terminer l’accueil");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terminer l’accueil")).click();
        assertThat(page.locator(".fiche-marques")).containsText("Terminé");
        assertThat(page.locator("#fin")).containsText("Même structure, contrat de droit commun");
    }

    private void laCafSuitSansNom(String demande) {
        Page caf = navigateur.enTantQue("avip");
        caf.navigate("avip/fil?id=" + demande);
        assertThat(caf.locator("body")).not().containsText("Fictive");
        assertThat(caf.locator("body")).not().containsText("Sasha");
        Accessibilite.verifier(caf);
        Captures.prendre(caf, "avip-fil-caf");
    }

    private static void oui(Page page, String nom) {
        page.locator("input[name=" + nom + "][value=true]").check();
    }

    private static void non(Page page, String nom) {
        page.locator("input[name=" + nom + "][value=false]").check();
    }

    private static void continuer(Page page) {
        String avant = page.locator("#t-etape").textContent();
        bouton(page, "Enregistrer et continuer");
        assertThat(page.locator("#t-etape")).not().hasText(avant);
    }

    private static void bouton(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true)).first().click();
    }
}
