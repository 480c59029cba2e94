package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chacun trouve en arrivant ce qui l'attend, et rien de ce qu'il ne doit pas voir. */
class TableauDeBordIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @ParameterizedTest
    @CsvSource({
        "mediateur, 'Mes saisines, par urgence'",
        "suppleant, 'Mes saisines, par urgence'",
        "assistant, 'À faire, par urgence'"
    })
    void qui_tient_des_saisines_voit_les_plus_urgentes(String compte, String titre) {
        Page page = navigateur.accueil(compte);

        assertThat(titre(page, titre)).isVisible();
        Accessibilite.verifier(page);
    }

    @ParameterizedTest
    @CsvSource({
        "service, Questions du médiateur",
        "pilote, Mes préconisations",
        "direction, La médiation aujourd’hui",
        "dpo, Administration",
        "admin, Administration"
    })
    void qui_n_ouvre_aucun_dossier_n_en_voit_ni_reference_ni_lien(String compte, String titre) {
        Page page = navigateur.accueil(compte);

        assertThat(titre(page, titre)).isVisible();
        assertThat(page.locator("a[href*='/mediation/saisine']")).hasCount(0);
        assertThat(page.getByRole(AriaRole.MAIN).innerText()).doesNotContain("MED-");
        Accessibilite.verifier(page);
    }

    @Test
    void l_accueil_ne_peut_qu_enregistrer() {
        Page page = navigateur.accueil("accueil");

        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK)).hasText("Enregistrer une saisine");
        Accessibilite.verifier(page);
    }

    @Test
    void le_delai_se_lit_en_mots_et_la_saisine_s_ouvre_d_un_lien() {
        Page page = navigateur.accueil("mediateur");

        Locator ligne = page.locator("table.liste tbody tr").first();
        assertThat(ligne.locator(".horloge-mots")).containsText("jour ");
        assertThat(ligne.getByRole(AriaRole.LINK).getAttribute("href")).contains("/mediation/saisine?ref=MED-");
        Captures.prendre(page, "tableau-mediateur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediateur", "assistant", "direction"})
    void un_telephone_ne_deborde_pas(String compte) {
        Page page = navigateur.accueil(compte, Affichage.TELEPHONE.sombre());

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        Captures.prendre(page, "tableau-" + compte + "-telephone");
    }

    private static Locator titre(Page page, String texte) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(texte).setExact(true));
    }
}
