package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Navigateur;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Le registre des saisines, tel qu'on s'en sert toute la journée. */
class RegistreParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void on_cherche_avec_une_faute_on_retire_le_filtre_et_l_adresse_dit_tout() {
        Page page = ouvrir("mediateur", "");
        page.keyboard().press("/");
        page.keyboard().type("echantilon");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=echantilon"));
        assertThat(lignes(page)).hasCount(1);
        assertThat(lignes(page)).containsText("Nadia Échantillon");
        assertThat(page.getByText("voici les orthographes proches")).isVisible();
        Accessibilite.verifier(page);

        page.keyboard().press("/");
        page.locator(":focus").fill("échantillon");
        page.keyboard().press("Enter");
        assertThat(lignes(page)).containsText("Nadia Échantillon");
        page.getByRole(AriaRole.LINK, nomme("Chercher aussi les orthographes proches")).click();
        assertThat(lignes(page).first()).containsText("Nadia Échantillon");
        Accessibilite.verifier(page);

        page.getByRole(AriaRole.LINK, nomme("Retirer le filtre «\u202féchantillon~\u202f»")).click();
        assertThat(page).not().hasURL(Pattern.compile("q="));
        assertThat(lignes(page).nth(10)).isVisible();
    }

    @Test
    void une_recherche_de_la_plus_grande_longueur_s_elargit_aussi_aux_orthographes_proches() {
        Page page = navigateur.enTantQue("mediateur");
        String cherche = "perlimpinpin ".repeat(16).substring(0, 200);
        String reference = SaisinesPretes.recue("Lise Longue-Fictif", Enregistrement.numeroNeuf(), cherche);
        page.navigate("mediation/saisines");
        page.keyboard().press("/");
        page.keyboard().type(cherche);
        page.keyboard().press("Enter");
        assertThat(lignes(page)).containsText(new String[] {reference});
        page.getByRole(AriaRole.LINK, nomme("Chercher aussi les orthographes proches")).click();
        assertThat(page).hasURL(Pattern.compile("perli(~|%7E)"));
        assertThat(lignes(page)).containsText(new String[] {reference});
        assertThat(page.getByText("Seulement ces mots mêmes")).hasCount(0);
        Accessibilite.verifier(page);
    }

    @Test
    void les_retards_sont_dits_par_un_mot_et_la_page_se_lit_dans_les_deux_themes() {
        Page page = ouvrir("mediateur", "?tri=delai");
        Locator premiere = lignes(page).first();
        assertThat(premiere).containsText(Pattern.compile("En retard\\s+jour \\d+"));
        Accessibilite.verifier(page);
        page.getByRole(AriaRole.LINK, nomme("En retard")).click();
        assertThat(lignes(page).filter(new Locator.FilterOptions().setHasNotText("En retard"))).hasCount(0);
        Assertions.assertThat(lignes(page).allTextContents()).isNotEmpty().allMatch(l -> l.contains("En retard"));
    }

    @Test
    void on_filtre_au_clavier_par_plusieurs_valeurs() {
        Page page = ouvrir("assistant", "");
        Locator volet = page.locator("details[data-volet]").filter(new Locator.FilterOptions().setHasText("État")).first();
        volet.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(volet.getByLabel("En instruction")).isVisible();
        Accessibilite.verifier(page);
        page.keyboard().press("Escape");
        assertThat(volet.getByLabel("En instruction")).isHidden();
        assertThat(volet.locator("summary")).isFocused();

        page.keyboard().press("Enter");
        volet.getByLabel("En instruction").check();
        volet.getByLabel("En attente", new Locator.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("etat=EN_INSTRUCTION&etat=EN_ATTENTE"));
        assertThat(page.getByRole(AriaRole.LINK, nomme("Retirer le filtre État"))).hasCount(2);
        page.waitForLoadState();
        Assertions.assertThat(lignes(page).allTextContents()).isNotEmpty()
                .allMatch(l -> l.contains("En instruction") || l.contains("En attente"));
    }

    @Test
    void trier_choisir_les_colonnes_et_garder_la_vue_sous_un_nom() {
        Page page = ouvrir("mediateur", "?situation=OUVERTE");
        page.getByRole(AriaRole.COLUMNHEADER, nomme("Personne concernée")).getByRole(AriaRole.LINK).click();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, nomme("Personne concernée"))).hasAttribute("aria-sort", "ascending");
        page.getByText("Colonnes", new Page.GetByTextOptions().setExact(true)).first().click();
        page.getByLabel("N° de dossier").check();
        page.getByRole(AriaRole.BUTTON, nomme("Afficher")).click();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, nomme("N° de dossier"))).isVisible();

        String vue = page.url();
        page.getByText("Vues", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Garder cette vue sous le nom").fill("Ouvertes par nom");
        page.getByRole(AriaRole.BUTTON, nomme("Enregistrer la vue")).click();
        assertThat(page.getByText("La vue «\u202fOuvertes par nom\u202f» est enregistrée.")).isVisible();
        page.navigate("mediation/saisines");
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, nomme("N° de dossier"))).isVisible();
        page.getByRole(AriaRole.LINK, nomme("Ouvertes par nom")).click();
        Assertions.assertThat(parametres(page.url())).containsExactlyInAnyOrderElementsOf(parametres(vue));
        Accessibilite.verifier(page);

        page.getByText("Vues", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.BUTTON, nomme("Supprimer la vue Ouvertes par nom")).click();
        assertThat(page.getByText("La vue est supprimée.")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, nomme("Ouvertes par nom"))).hasCount(0);
    }

    @Test
    void l_export_est_celui_de_ce_qui_est_affiche() throws IOException {
        Page page = ouvrir("mediateur", "?situation=OUVERTE&tri=reception&colonne=personne&taille=100");
        Download fichier = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, nomme("CSV")).click());
        Assertions.assertThat(fichier.suggestedFilename()).matches("saisines-\\d{4}-\\d\\d-\\d\\d\\.csv");
        List<String> ecrites = Files.readAllLines(fichier.path());
        Assertions.assertThat(ecrites.get(0)).isEqualTo("\ufeffRéférence;Personne concernée");
        Assertions.assertThat(ecrites.subList(1, ecrites.size())).extracting(l -> l.split(";")[0])
                .containsExactlyElementsOf(lignes(page).locator(".reference").allTextContents());
        Download classeur = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, nomme("Excel")).click());
        Assertions.assertThat(Files.size(classeur.path())).isGreaterThan(1000);
    }

    @Test
    void l_impression_commence_en_premiere_page_et_porte_tout_ce_qui_est_filtre() throws IOException {
        Page page = ouvrir("mediateur", "?annee=2025&tri=reception");
        page.getByRole(AriaRole.LINK, nomme("Imprimer")).click();
        assertThat(page.getByText("La liste est prête pour l’impression")).isVisible();
        int toutes = lignes(page).count();
        Assertions.assertThat(toutes).isGreaterThan(25);
        Accessibilite.verifier(page);
        try (PDDocument papier = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            PDFTextStripper lecture = new PDFTextStripper();
            lecture.setEndPage(1);
            String premiere = lecture.getText(papier);
            lecture.setEndPage(papier.getNumberOfPages());
            Assertions.assertThat(premiere).contains("MED-2025-").contains("Année").doesNotContain("Imprimer").doesNotContain("Revenir à la liste");
            Assertions.assertThat(Pattern.compile("MED-2025-\\d{4}").matcher(lecture.getText(papier)).results().map(r -> r.group()).distinct().count()).isEqualTo(toutes);
        }
    }

    @Test
    void une_periode_se_choisit_jour_par_jour_et_une_date_impossible_est_dite() {
        Page page = ouvrir("mediateur", "");
        page.locator("summary").filter(new Locator.FilterOptions().setHasText("Période")).click();
        page.getByLabel("Reçue du").fill("2025-03-01");
        page.getByLabel("Reçue au").fill("2025-04-30");
        page.getByLabel("Reçue au").press("Enter");
        assertThat(page.getByRole(AriaRole.LINK, nomme("Retirer le filtre Reçue du 1er"))).isVisible();
        assertThat(page).hasURL(Pattern.compile("^((?!colonne=).)*$"));
        page.navigate("mediation/saisines?recueDu=2062-01-01&repondueDu=0025-01-01");
        assertThat(page.getByText("est bien loin")).isVisible();
        assertThat(page.getByText("n’est pas une date")).isVisible();
        page.navigate("mediation/saisines?recueDu=2025-05-01&recueAu=2025-04-01");
        assertThat(page.getByText("elle finit avant de commencer")).isVisible();
        Accessibilite.verifier(page);
    }

    @Test
    void sans_resultat_la_page_dit_que_faire() {
        Page page = ouvrir("mediateur", "?q=introuvablissime");
        assertThat(page.getByText("Aucune saisine ne correspond")).isVisible();
        Accessibilite.verifier(page);
        Page suppleante = ouvrir("suppleant", "?page=9999&tri=inconnu&etat=PERDUE");
        assertThat(suppleante.getByRole(AriaRole.HEADING, nomme("Saisines"))).isVisible();
    }

    @Test
    void au_telephone_chaque_saisine_est_une_carte_et_rien_ne_deborde() {
        Page page = navigateur.enTantQue("mediateur", Affichage.TELEPHONE);
        page.navigate("mediation/saisines?tri=delai");
        assertThat(lignes(page).first()).containsText("En retard");
        Accessibilite.verifier(page);
        Assertions.assertThat((Boolean) page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
    }

    private Page ouvrir(String identifiant, String requete) {
        Page page = navigateur.enTantQue(identifiant);
        page.navigate("mediation/saisines" + requete);
        return page;
    }

    private static Locator lignes(Page page) {
        return page.locator("table.liste tbody tr");
    }

    private static List<String> parametres(String adresse) {
        return List.of(adresse.substring(adresse.indexOf('?') + 1).split("&")).stream().filter(p -> !p.endsWith("=")
                && !p.equals("taille=25")).toList();
    }

    private static Page.GetByRoleOptions nomme(String nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }
}
