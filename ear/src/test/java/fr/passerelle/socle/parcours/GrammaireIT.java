package fr.passerelle.socle.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** La page {@code /grammaire} : chaque balise du projet, dans chacun de ses états. */
class GrammaireIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    static Stream<Affichage> fenetres() {
        return Stream.of(Affichage.BUREAU, Affichage.TABLETTE, Affichage.TELEPHONE, new Affichage(360, 740, false));
    }

    @ParameterizedTest
    @MethodSource("fenetres")
    void aucune_balise_n_a_de_defaut_ni_ne_deborde_quelle_que_soit_la_largeur(Affichage affichage) {
        Page page = grammaire(affichage);

        Accessibilite.verifier(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
        Captures.prendre(page, "grammaire-" + affichage.largeur());
    }

    @Test
    void un_formulaire_refuse_dit_ce_qui_manque_garde_ce_qui_est_ecrit_et_place_le_curseur() {
        Page page = grammaire(Affichage.BUREAU);
        page.getByLabel("Nom du demandeur").fill("Sam Démo-Martin");
        page.getByLabel("Montant rappelé").fill("douze euros");
        bouton(page, "Enregistrer").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("4 champs sont à corriger");
        assertThat(page.getByLabel("Reçue le", exact())).isFocused();
        assertThat(page.getByLabel("Nom du demandeur")).hasValue("Sam Démo-Martin");
        assertThat(page.getByLabel("Montant rappelé")).hasValue("douze euros");
        assertThat(page.getByLabel("Montant rappelé")).hasAccessibleDescription(Pattern.compile("Écrivez un montant en euros"));
        Accessibilite.verifier(page);
    }

    @Test
    void une_regle_refusee_s_ecrit_a_cote_du_champ_qu_elle_nomme() {
        Page page = grammaire(Affichage.BUREAU);
        remplir(page);
        bouton(page, "Enregistrer").click();

        assertThat(page.getByLabel("Exposé de la demande")).hasAccessibleDescription(Pattern.compile("Dites en une phrase"));
        assertThat(page.getByLabel("Exposé de la demande")).isFocused();
        assertThat(page.getByLabel("Reçue le", exact())).hasValue("2026-05-04");
        assertThat(page.getByLabel("Montant rappelé")).hasValue("1\u202f234,50");
    }

    @Test
    void ce_qui_ne_se_defait_pas_demande_d_abord_et_dit_ses_consequences() {
        Page page = grammaire(Affichage.BUREAU);
        bouton(page, "Clore la demande").click();
        Locator question = page.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("plus aucun acte n’est possible");
        Accessibilite.verifier(page);

        question.getByText("Ne rien faire").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.getByRole(AriaRole.STATUS).getByText("est clôturée")).hasCount(0);

        bouton(page, "Clore la demande").click();
        question.getByText("Clore", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("La demande EX-2026-0012 est clôturée.")).isVisible();
        Accessibilite.verifier(page);
    }

    @Test
    void un_double_clic_n_envoie_qu_une_fois() {
        Page page = grammaire(Affichage.BUREAU);
        List<String> envois = new ArrayList<>();
        page.onRequest(demande -> {
            if ("POST".equals(demande.method())) {
                envois.add(demande.url());
            }
        });
        bouton(page, "Réussir").dblclick();

        assertThat(page.getByText("est clôturée.")).isVisible();
        assertThat(envois).hasSize(1);
    }

    @Test
    void quitter_une_saisie_commencee_previent() {
        Page page = grammaire(Affichage.BUREAU);
        List<String> questions = new ArrayList<>();
        page.onDialog(dialogue -> {
            questions.add(dialogue.type());
            dialogue.dismiss();
        });
        page.getByLabel("Nom du demandeur").pressSequentially("Sam");
        page.locator(".fil a").first().click();

        page.waitForCondition(() -> questions.contains("beforeunload"));
        assertThat(page).hasURL(Pattern.compile("/grammaire$"));
        questions.clear();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ne rien faire")).click();
        page.waitForURL(Pattern.compile("/passerelle/$"));
        assertThat(questions).as("ce qu’on abandonne ne se demande pas deux fois").isEmpty();
    }

    @Test
    void le_clavier_mene_partout_sans_jamais_prendre_ce_qu_on_ecrit() {
        Page page = grammaire(Affichage.BUREAU);
        page.getByLabel("Nom du demandeur").pressSequentially("?/n");
        assertThat(page.getByLabel("Nom du demandeur")).hasValue("?/n");
        page.getByLabel("Nom du demandeur").blur();

        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Raccourcis clavier");
        Accessibilite.verifier(page);
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        assertThat(page.getByLabel("Rechercher")).isFocused();
    }

    @Test
    void le_theme_choisi_l_emporte_sur_celui_du_systeme_et_demeure() {
        Page page = grammaire(Affichage.BUREAU.sombre());
        String sombre = fond(page);
        page.getByLabel("Changer de thème").click();
        String clair = fond(page);
        assertThat(clair).isNotEqualTo(sombre);

        page.reload();
        assertThat(fond(page)).isEqualTo(clair);
    }

    @Test
    void ce_qui_est_cache_repond_comme_ce_qui_n_existe_pas() {
        Page page = grammaire(Affichage.BUREAU);
        Response reponse = page.waitForResponse(r -> "POST".equals(r.request().method()), () -> bouton(page, "Ce qui est caché").click());

        assertThat(reponse.status()).isEqualTo(404);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Page introuvable");
        Accessibilite.verifier(page);
        assertThat(page.request().get("rien-de-tel").status()).isEqualTo(404);
    }

    @Test
    void une_panne_porte_un_numero_et_ne_montre_rien_de_l_interieur() {
        Page page = grammaire(Affichage.BUREAU);
        Response reponse = page.waitForResponse(r -> "POST".equals(r.request().method()), () -> bouton(page, "Une panne").click());

        assertThat(reponse.status()).isEqualTo(500);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(Pattern.compile("sous le numéro [0-9a-f]{8}"));
        assertThat(page.content()).doesNotContain("IllegalStateException", "panne demandée", "\tat ");
        Accessibilite.verifier(page);
    }

    private Page grammaire(Affichage affichage) {
        Page page = navigateur.enTantQue("mediateur", affichage);
        page.navigate("grammaire");
        return page;
    }

    private static void remplir(Page page) {
        page.getByLabel("Reçue le", exact()).fill("2026-05-04");
        page.getByLabel("Motif").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("Montant rappelé").fill("1234,5");
        page.getByLabel("Nom du demandeur").fill("Sam Démo-Martin");
        page.getByLabel("Oui", exact()).check();
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nom).setExact(true));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String fond(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
