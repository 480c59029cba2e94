package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.passerelle.mediation.parcours.Enregistrement.nomme;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sur une application vide : l'année reprise d'un fichier, son bilan, son arrêté, et ce qu'en voient les autres. */
class BilanIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur(ServeurDeTest::nu);

    @Test
    void le_fichier_de_2025_donne_les_chiffres_publies_puis_le_bilan_s_arrete() throws IOException {
        Page page = navigateur.enTantQue("mediateur");
        page.navigate("mediation/saisines");
        assertThat(page.getByText("Aucune saisine pour l’instant")).isVisible();
        Accessibilite.verifier(page);
        verifierPuisImporter(page);
        page.navigate("mediation/bilan?annee=2025");
        Accessibilite.verifier(page);
        Locator chiffres = page.locator(".chiffres");
        for (String chiffre : new String[] {"33", "73\u202f%", "85\u202f%", "91\u202f%", "2,85\u00a0jours", "97\u202f%"}) {
            assertThat(chiffres).containsText(chiffre);
        }
        assertThat(page.locator("#comment")).containsText("15 (45\u202f%)");
        assertThat(page.locator("#comment")).containsText("3 (9\u202f%)");
        assertThat(page.locator("#quand")).containsText("Pic au deuxième trimestre.");
        ouvrirLesSaisinesDUnChiffre(page);
        ecrireUnTexte(page);
        arreterPuisCorriger(page);
        rectifierUneSaisine(page);
        versLaDirection();
    }

    private static void verifierPuisImporter(Page page) throws IOException {
        page.navigate("mediation/import");
        page.getByLabel("Fichier CSV").setInputFiles(new FilePayload("saisines_2025.csv", "text/csv",
                "reference_externe;date_reception\nx;y\n".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, nomme("Importer")).click();
        assertThat(page.locator("#rapport")).containsText("Colonnes obligatoires absentes");
        Accessibilite.verifier(page);
        page.getByLabel("Fichier CSV").setInputFiles(new FilePayload("saisines_2025.csv", "text/csv", reference()));
        page.getByRole(AriaRole.BUTTON, nomme("Vérifier")).click();
        assertThat(page.locator("#rapport")).containsText("33 lignes lues, aucune erreur");
        assertThat(page.locator("#rapport")).containsText("2,85\u00a0jours");
        assertThat(page.locator("#lots")).containsText("Aucun import pour l’instant");
        Accessibilite.verifier(page);
        page.getByRole(AriaRole.BUTTON, nomme("Importer")).click();
        assertThat(page.locator("#messages")).containsText("33 lignes importées pour 2025");
        assertThat(page.locator("#lots")).containsText("saisines_2025.csv");
    }

    private static void ouvrirLesSaisinesDUnChiffre(Page page) {
        page.locator("#comment").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Courrier").setExact(true)).click();
        assertThat(page.locator("h1")).hasText("Courrier, 2025");
        assertThat(page.locator("tbody tr")).hasCount(3);
        Accessibilite.verifier(page);
        page.goBack();
    }

    private static void ecrireUnTexte(Page page) {
        page.navigate("mediation/bilan-textes?annee=2025&bloc=DELAIS");
        page.getByLabel("Texte", new Page.GetByLabelOptions().setExact(true)).fill("En moyenne {I-10} jours, {I-999}.");
        page.getByRole(AriaRole.BUTTON, nomme("Enregistrer")).click();
        assertThat(page.locator("main")).containsText("Aucun chiffre ne répond à {I-999}.");
        page.getByLabel("Texte", new Page.GetByLabelOptions().setExact(true)).fill("En moyenne {I-10} jours.");
        page.getByRole(AriaRole.BUTTON, nomme("Aperçu")).click();
        assertThat(page.locator(".citation")).hasText("En moyenne 2,85 jours.");
        Accessibilite.verifier(page);
        page.getByRole(AriaRole.BUTTON, nomme("Enregistrer")).click();
        assertThat(page.locator("#messages")).containsText("est enregistré");
    }

    private static void arreterPuisCorriger(Page page) {
        page.navigate("mediation/bilan?annee=2025");
        page.getByRole(AriaRole.BUTTON, nomme("Arrêter le bilan")).click();
        Accessibilite.verifier(page);
        page.getByRole(AriaRole.BUTTON, nomme("Arrêter")).click();
        assertThat(page.locator("#messages")).containsText("c’est la version 1");
        assertThat(page.locator("#delais")).containsText("En moyenne 2,85 jours.");
        page.getByLabel("Motif de la correction").fill("Une réponse tardive est arrivée après l’arrêté.");
        page.getByRole(AriaRole.BUTTON, nomme("Faire une version corrigée")).click();
        page.getByRole(AriaRole.BUTTON, nomme("Faire la version")).click();
        assertThat(page.locator("#versions tbody tr")).hasCount(2);
        Accessibilite.verifier(page);
        page.navigate("mediation/import");
        assertThat(page.locator("#lots")).containsText("Bilan arrêté");
    }

    /** Une saisine comptée comme courrier ne l'était pas : la version 3 le dit, la version 1 reste telle qu'imprimée. */
    private static void rectifierUneSaisine(Page page) {
        page.navigate("mediation/bilan-cas?annee=2025&code=I-03.COURRIER");
        page.locator("tbody a").first().click();
        page.getByRole(AriaRole.LINK, nomme("Rectifier pour le bilan")).click();
        Accessibilite.verifier(page);
        page.getByLabel("Mode de saisine").selectOption("COURRIEL");
        page.getByRole(AriaRole.BUTTON, nomme("Rectifier")).click();
        assertThat(page.locator("#messages")).containsText("Raison de la rectification");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        Accessibilite.verifier(page);
        page.getByLabel("Raison de la rectification").fill("Le courriel avait été imprimé puis classé avec les courriers.");
        rectifier(page);
        assertThat(page.locator("#messages")).containsText("une nouvelle version du bilan 2025 est arrêtée");
        assertThat(page.locator("main")).containsText("Mode de saisine, Courrier devient Courriel");
        Accessibilite.verifier(page);
        page.navigate("mediation/bilan?annee=2025");
        assertThat(page.locator("#versions tbody tr")).hasCount(3);
        assertThat(page.locator("#comment")).containsText("16 (48\u202f%)");
        assertThat(page.request().get("mediation/bilan/2025.csv?version=1").text()).contains("Courriel;15;33");
        assertThat(page.request().get("mediation/bilan/2025.csv?version=3").text()).contains("Courriel;16;33");
    }

    private static void rectifier(Page page) {
        page.getByRole(AriaRole.BUTTON, nomme("Rectifier")).click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rectifier")).click();
    }

    /** La direction lit et imprime les chiffres, et n'ouvre aucune saisine. */
    private void versLaDirection() {
        Page page = navigateur.enTantQue("direction");
        page.navigate("mediation/bilan?annee=2025");
        assertThat(page.locator(".chiffres")).containsText("73\u202f%");
        assertThat(page.locator("main a[href*='bilan-cas']")).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, nomme("Faire une version corrigée"))).hasCount(0);
        for (String fichier : new String[] {"2025.pdf?edition=interne", "2025.pdf?edition=diffusable&version=1", "2025.xlsx", "2025.csv"}) {
            APIResponse reponse = page.request().get("mediation/bilan/" + fichier);
            assertThat(reponse.status()).as(fichier).isEqualTo(200);
            assertThat(reponse.body().length).as(fichier).isGreaterThan(2_000);
        }
        assertThat(page.request().get("mediation/bilan/2025.pdf?edition=autre").status()).isEqualTo(404);
        assertThat(page.request().get("mediation/bilan/2025.pdf?version=9").status()).isEqualTo(404);
        assertThat(page.request().get("mediation/bilan-cas?annee=2025&code=I-01").status()).isEqualTo(404);
        assertThat(page.request().get("mediation/import").status()).isEqualTo(404);
        String csv = page.request().get("mediation/bilan/2025.csv?edition=diffusable").text();
        assertThat(csv).contains("I-04;;Saisines directes;24;33;73;%").contains("I-05.PRESTATION.AEEH;Prestations concernées;AEEH;n.\u00a0d.;33;;%");
    }

    private static byte[] reference() throws IOException {
        try (InputStream flux = BilanIT.class.getResourceAsStream("/reference/saisines_2025.csv")) {
            return flux.readAllBytes();
        }
    }
}
