package fr.passerelle.socle.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.mediation.parcours.Dossier;
import fr.passerelle.mediation.parcours.Enregistrement;
import fr.passerelle.mediation.parcours.SaisinesPretes;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ce que tout formulaire tient : rien n'est perdu en silence, tout ce qui ne va pas est dit d'un coup, là où l'on peut le corriger. */
class FormulairesIT {

    private static final String SOIXANTE_JOURS = "La réception date de plus de 60 jours";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void une_date_a_moitie_tapee_est_dite_et_jamais_envoyee_vide() {
        Page page = navigateur.enTantQue("mediateur");
        page.navigate("grammaire");
        List<String> envois = envois(page);
        Locator date = page.getByLabel("Reçue le", exact());
        date.focus();
        page.keyboard().type("05");
        page.keyboard().press("Tab");
        assertThat(date.evaluate("champ => champ.validity.badInput")).isEqualTo(true);
        page.getByRole(AriaRole.BUTTON, nomme("Enregistrer")).click();

        assertThat(page.locator("#messages .fautes")).containsText("Reçue le");
        assertThat(date).hasAccessibleDescription(Pattern.compile("Donnez une date complète"));
        assertThat(date).isFocused();
        assertThat(envois).isEmpty();
        Accessibilite.verifier(page);
        date.fill("2026-05-04");
        assertThat(date).not().hasAttribute("aria-invalid", "true");
        page.getByRole(AriaRole.BUTTON, nomme("Enregistrer")).click();
        assertThat(page.locator("#messages .fautes")).not().containsText("Reçue le");
        assertThat(envois).hasSize(1);
    }

    @Test
    void tout_ce_qui_ne_va_pas_est_dit_d_un_coup_avec_un_lien_vers_chaque_champ_fut_il_replie() {
        Page page = navigateur.enTantQue("mediateur");
        Enregistrement saisie = Enregistrement.ouvrir(page).remplir("Rosa Formulaire-Fictif", Enregistrement.numeroNeuf(), "Je conteste.");
        saisie.champ("Courriel").fill("essai@exemple.fr;");
        page.getByText("Adresse postale, mandat", new Page.GetByTextOptions().setExact(true)).click();
        saisie.champ("Mandat de la personne enregistré le").fill(LocalDate.now().plusDays(1).toString());
        page.locator("details:has-text('Adresse postale, mandat')").evaluate("pli => { pli.open = false; }");
        saisie.champ("Motif").selectOption("");
        saisie.soumettre();

        Locator fautes = page.locator("#messages .fautes");
        assertThat(fautes).containsText("3 champs sont à corriger");
        assertThat(fautes.getByRole(AriaRole.LINK)).hasCount(3);
        assertThat(saisie.champ("Motif")).hasAttribute("aria-invalid", "true");
        assertThat(saisie.champ("Courriel")).hasAttribute("aria-invalid", "true");
        Accessibilite.verifier(page);
        page.locator("details:has-text('Adresse postale, mandat')").evaluate("pli => { pli.open = false; }");
        fautes.getByText("Mandat de la personne").click();
        assertThat(saisie.champ("Mandat de la personne enregistré le")).isFocused();
        assertThat(saisie.champ("Mandat de la personne enregistré le")).isVisible();
    }

    @Test
    void on_ne_confirme_qu_un_formulaire_rempli() {
        Page page = navigateur.enTantQue("mediateur");
        Dossier dossier = Dossier.ouvrir(page, SaisinesPretes.recevable("Odile Formulaire-Fictif")).choisir("Répondre");
        dossier.valider("Donner la réponse");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.locator("#messages .fautes")).containsText("Position de la Caf");
        assertThat(dossier.champ("Position de la Caf")).isFocused();
        Accessibilite.verifier(page);
    }

    @Test
    void ce_qu_on_ecrit_ailleurs_sur_la_page_reste_et_l_on_reste_ou_l_on_etait() {
        Page page = navigateur.enTantQue("mediateur");
        String reference = SaisinesPretes.recevable("Élie Formulaire-Fictif");
        Dossier dossier = Dossier.ouvrir(page, reference).choisir("Interroger");
        dossier.champ("La question").fill("Une question que je n’ai pas fini d’écrire.");
        page.getByLabel("Nouvelle note", exact()).fill("Une note en passant.");
        page.getByRole(AriaRole.BUTTON, nomme("Ajouter la note")).click();

        dossier.doitDire("Note ajoutée");
        assertThat(page.locator("#messages")).containsText("Ce que vous écriviez ailleurs sur cette page est toujours là");
        assertThat(dossier.champ("La question")).hasValue("Une question que je n’ai pas fini d’écrire.");
        assertThat(page.getByLabel("Nouvelle note", exact())).hasValue("");
        assertThat(page.getByLabel("Nouvelle note", exact())).isInViewport();
    }

    @Test
    void ce_qui_demande_une_seconde_lecture_se_voit_en_tete_et_se_confirme_la() {
        Page page = navigateur.enTantQue("mediateur");
        Enregistrement saisie = Enregistrement.ouvrir(page).remplir("Ida Formulaire-Fictif", Enregistrement.numeroNeuf(), "Je conteste.");
        saisie.champ("Date de réception").fill(LocalDate.now().minusDays(90).toString());
        saisie.soumettre();
        Locator avertissement = page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(SOIXANTE_JOURS));
        assertThat(avertissement).isInViewport();
        assertThat(avertissement).isFocused();
        Accessibilite.verifier(page);
        avertissement.getByRole(AriaRole.BUTTON).click();
        page.waitForURL("**/mediation/saisine?ref=MED-*");
    }

    @Test
    void chaque_onglet_a_son_brouillon_et_ses_pieces() {
        Page page = navigateur.enTantQue("mediateur");
        Enregistrement premiere = Enregistrement.ouvrir(page);
        Page autre = page.context().newPage();
        Enregistrement seconde = Enregistrement.ouvrir(autre);
        seconde.champ("La demande").fill("Ce qui s’écrit dans le second onglet.");
        garder(autre);
        premiere.remplir("Ugo Formulaire-Fictif", Enregistrement.numeroNeuf(), "Ce qui s’écrit dans le premier.").champ("La demande").press("End");
        garder(page);
        premiere.enregistrer();

        autre.navigate("mediation/nouvelle");
        assertThat(seconde.champ("La demande")).hasValue("Ce qui s’écrit dans le second onglet.");
        autre.getByRole(AriaRole.BUTTON, nomme("Repartir d’une page vierge")).click();
        assertThat(seconde.champ("La demande")).hasValue("");
    }

    @Test
    void une_reponse_de_fond_qui_arrive_sous_les_doigts_laisse_ecrire_la_ou_l_on_etait() {
        Page page = navigateur.enTantQue("mediateur");
        Enregistrement saisie = Enregistrement.ouvrir(page);
        Locator famille = saisie.champ("Nom de famille");
        saisie.champ("Nom").fill("Durand-Fictif");
        pendantUneReponse(page, () -> famille.press("ControlOrMeta+a"));
        assertThat(famille).hasValue("Durand-Fictif");
        page.keyboard().insertText("Martin-Fictif");
        assertThat(famille).hasValue("Martin-Fictif");

        saisie.champ("Nom").fill("Petit-Fictif");
        pendantUneReponse(page, () -> {
            famille.press("Home");
            page.keyboard().press("ArrowRight");
        });
        page.keyboard().insertText("-");
        assertThat(famille).hasValue("M-artin-Fictif");
    }

    /** Ce qu'on fait alors que la page attend une réponse, qui n'arrive qu'ensuite. */
    private static void pendantUneReponse(Page page, Runnable geste) {
        List<Route> retenues = new ArrayList<>();
        page.route("**/mediation/nouvelle", retenues::add);
        geste.run();
        page.waitForCondition(() -> !retenues.isEmpty());
        page.unroute("**/mediation/nouvelle");
        retenues.forEach(Route::resume);
        assertThat(page.locator("body:not([data-demande])")).hasCount(1);
    }

    private static void garder(Page page) {
        page.getByRole(AriaRole.BUTTON, nomme("Garder en brouillon")).click();
        assertThat(page.getByText("Brouillon gardé à")).isVisible();
    }

    private static List<String> envois(Page page) {
        List<String> envois = new ArrayList<>();
        page.onRequest(demande -> {
            if ("POST".equals(demande.method()) && demande.isNavigationRequest()) {
                envois.add(demande.url());
            }
        });
        return envois;
    }

    private static Page.GetByRoleOptions nomme(String nom) {
        return new Page.GetByRoleOptions().setName(nom).setExact(true);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
