package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.ReponseDonnee;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** La fiche et ses formulaires : on choisit quelqu'un par son nom, on reste où l'on a agi, on relit ce qui mérite de l'être. */
public class FicheParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void on_choisit_un_agent_par_son_nom_et_on_l_ote_comme_on_l_a_mis() {
        String reference = SaisinesPretes.recue("Paul Choisi-Fictif");
        Page page = navigateur.enTantQue("mediateur");
        page.navigate("mediation/correction?ref=" + reference);
        page.getByText("Agents ayant pris part à la décision").click();
        Locator chercher = page.getByLabel("Chercher une personne, Agents impliqués");
        chercher.fill("zzzz");
        assertThat(page.getByText("Personne ne porte le nom")).isVisible();
        chercher.fill("prestations");
        Locator sacha = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Sacha Démo-Prestations")));
        sacha.check();
        chercher.fill("");
        chercher.press("Enter");
        assertThat(page.getByText(Pattern.compile("personnes? trouvée"))).isHidden();
        assertThat(sacha).isChecked();
        Accessibilite.verifier(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer les corrections")).click();
        assertThat(page.getByText("Agents impliqués", new Page.GetByTextOptions().setExact(true)).locator("..")).containsText("Sacha Démo-Prestations");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Agents impliqués\u202f: rien → ");
    }

    @Test
    void une_suite_se_marque_faite_a_sa_date_et_se_remet_a_faire_sans_quitter_sa_place() {
        String reference = Appel.faire(FicheParcoursIT.class, "repondueAvecDeuxSuites");
        Page page = navigateur.enTantQue("mediateur");
        page.navigate("mediation/saisine?ref=" + reference);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("2 suites promises ne sont pas encore faites");
        Locator suite = page.locator(".suivis > li").first();
        suite.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Marquer comme fait")).click();
        Locator remettre = suite.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remettre à faire"));
        assertThat(remettre).isFocused();
        assertThat(suite).containsText("fait le");
        remettre.click();
        assertThat(suite).containsText("à faire");
        Accessibilite.verifier(page);
    }

    @Test
    void un_numero_sensible_se_relit_en_tete_de_page() {
        Page page = navigateur.enTantQue("mediateur");
        Enregistrement.ouvrir(page);
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Anne Relue-Fictive");
        page.keyboard().press("Tab");
        page.getByLabel("Mode de saisine").selectOption("COURRIER");
        page.getByLabel("Motif", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setIndex(1));
        page.getByLabel("Prestation", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setIndex(1));
        assertThat(page.getByLabel("Nom de famille")).hasValue("Relue-Fictive");
        page.getByLabel("La demande", new Page.GetByLabelOptions().setExact(true)).fill("Mon numéro : 8 85 05 2B 004 012, compte FR76 1234 5678 9012 3456 7890 123.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer la saisine")).click();
        Locator bandeau = page.locator("#messages .a-verifier");
        assertThat(bandeau).containsText("Rien n’est encore enregistré\u202f: 2 points à vérifier");
        assertThat(bandeau).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^Rien n’est encore enregistré"));
        Accessibilite.verifier(page);
        bandeau.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("#messages")).containsText("Saisine enregistrée sous la référence");
    }

    public static String repondueAvecDeuxSuites() throws Exception {
        String reference = SaisinesPretes.faireRecevable("Paule Suivie-Fictive", Enregistrement.numeroNeuf());
        LocalDate jour = LocalDate.now();
        EnTantQue.faire("mediateur", () -> Services.trouver(SaisineService.class).repondre(reference, Services.trouver(DossierService.class).dossier(reference).version(),
                new ReponseDonnee(jour, PositionCaf.values()[0], ModeReponse.MESSAGE_MON_COMPTE, OrigineDysfonctionnement.AUCUN, "Voici.", null, null, null, null, null, null,
                        List.of("Versement", "Nouvelle notification"), null)));
        return reference;
    }
}
