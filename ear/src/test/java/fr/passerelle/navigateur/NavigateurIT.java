package fr.passerelle.navigateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.passerelle.serveur.ServeurDeTest;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Les outils eux-mêmes : s'ils ne voyaient rien, les parcours réussiraient pour de mauvaises raisons. */
class NavigateurIT {

    private static final String SAINE = """
            <!DOCTYPE html><html lang="fr"><head><title>Essai</title><link rel="icon" href="data:,"></head>
            <body><main><h1>Essai</h1><p>Une page sans défaut.</p></main></body></html>""";
    private static final String DEFECTUEUSE = SAINE.replace("<p>", "<img src='data:,'><p><font color='#eeeeee'>Pâle</font> ");

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void axe_ne_trouve_rien_a_redire_a_une_page_saine_sous_une_politique_stricte() {
        Page page = servir(SAINE);
        assertThatCode(() -> Accessibilite.verifier(page)).doesNotThrowAnyException();
    }

    @Test
    void axe_dit_quel_element_est_en_defaut_et_dans_quels_themes() {
        Page page = servir(DEFECTUEUSE);
        assertThatThrownBy(() -> Accessibilite.verifier(page))
                .hasMessageContaining("- image-alt")
                .hasMessageContaining("thème clair] color-contrast")
                .hasMessageContaining("thème sombre] color-contrast")
                .hasMessageContaining("<img")
                .hasMessageContaining("<font");
    }

    @Test
    void une_page_faite_comme_une_autre_n_est_quitte_que_de_ce_que_ses_textes_ne_changent_pas() {
        Accessibilite.verifier(servir(SAINE.replace("sans défaut", "d’un autre texte")));
        Page sansTitre = servir(SAINE.replace("<title>Essai</title>", "<title></title>"));
        assertThatThrownBy(() -> Accessibilite.verifier(sansTitre)).hasMessageContaining("document-title");
    }

    @Test
    void une_sorte_d_element_jamais_vue_est_eprouvee_ou_qu_elle_soit() {
        Accessibilite.verifier(servir(SAINE));
        Page page = servir(SAINE.replace("</p>", " <span aria-current='page'><font color='#dddddd'>Pâle</font></span></p>"));
        assertThatThrownBy(() -> Accessibilite.verifier(page)).hasMessageContaining("thème clair] color-contrast");
    }

    @Test
    void la_fenetre_a_la_taille_la_langue_et_le_theme_demandes() {
        Page page = navigateur.fenetre(Affichage.TELEPHONE.sombre());
        assertThat(page.evaluate("[innerWidth, navigator.language, matchMedia('(prefers-color-scheme: dark)').matches]"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(390, "fr-FR", true);
    }

    @Test
    void une_fenetre_rendue_ne_garde_rien_de_qui_s_en_servait() {
        Affichage taille = new Affichage(500, 500, false);
        Fenetre fenetre = Fenetre.neuve(NavigateurPartage.ouvert(), ServeurDeTest.principal().adresse(), taille);
        Page page = fenetre.contexte().newPage();
        page.navigate("connexion");
        page.evaluate("() => { localStorage.setItem('theme', 'sombre'); document.cookie = 'temoin=1'; }");
        fenetre.rendre();

        Fenetre resservie = Fenetre.propre(NavigateurPartage.ouvert(), ServeurDeTest.principal().adresse(), taille);
        assertThat(resservie).isSameAs(fenetre);
        Page suivante = resservie.contexte().newPage();
        suivante.navigate("connexion");
        assertThat(suivante.evaluate("() => document.cookie + localStorage.length")).isEqualTo("0");
        resservie.fermer();
    }

    private Page servir(String html) {
        Page page = navigateur.fenetre(Affichage.BUREAU);
        page.route("**/essai", route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html; charset=UTF-8")
                .setHeaders(Map.of("Content-Security-Policy", "default-src 'none'; img-src data:; frame-ancestors 'none'"))
                .setBody(html)));
        page.navigate("essai");
        return page;
    }
}
