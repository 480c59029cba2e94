package fr.passerelle.socle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Navigateur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ce que chaque réponse interdit au navigateur, ce que vaut le témoin de session, et ce que vaut un envoi venu d'ailleurs. */
class DefensesIT {

    private static final RequestOptions SANS_SUIVRE = RequestOptions.create().setMaxRedirects(0);

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void chaque_reponse_page_erreur_document_ou_habillage_porte_les_memes_interdits() {
        Page dehors = navigateur.ouvrir("connexion");
        Page dedans = navigateur.enTantQue("mediateur");
        String feuille = (String) dehors.evaluate("() => document.querySelector('link[rel=stylesheet]').href");
        for (APIResponse reponse : List.of(
                dehors.request().get("connexion"), dehors.request().get("mediation/saisines", SANS_SUIVRE), dehors.request().get(feuille),
                dedans.request().get("./"), dedans.request().get("mediation/saisines"), dedans.request().get("mediation/saisines.csv"),
                dedans.request().get("mediation/bilan/2025.pdf?edition=diffusable"), dedans.request().get("n-existe-pas"),
                dedans.request().get("mediation/saisine?ref=MED-1999-0001"), dedans.request().post("connexion?fin=%00"))) {
            Map<String, String> enTetes = reponse.headers();
            assertThat(enTetes).as(reponse.url() + " " + reponse.status())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsEntry("cross-origin-opener-policy", "same-origin")
                    .containsEntry("cross-origin-resource-policy", "same-origin")
                    .containsKey("permissions-policy")
                    .doesNotContainKeys("x-powered-by", "strict-transport-security");
            String[] permis = reponse.url().contains(".pdf") ? new String[] {"sandbox"}
                    : new String[] {"frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "script-src 'self'"};
            assertThat(enTetes.get("content-security-policy")).as(reponse.url()).contains("default-src 'none'").contains(permis)
                    .doesNotContain("unsafe-inline", "unsafe-eval", "http:", "https:", "*");
            if (!reponse.url().contains("/resources/")) {
                assertThat(enTetes.get("cache-control")).as(reponse.url()).contains("no-store");
            }
        }
    }

    @Test
    void le_temoin_de_session_ne_se_lit_pas_en_script_et_ne_part_pas_d_un_autre_site() {
        Page page = navigateur.sessionNeuve("pilote");
        page.navigate("");
        List<Cookie> temoins = page.context().cookies();
        assertThat(temoins).extracting(c -> c.name).containsExactlyInAnyOrder("JSESSIONID", "APPAREIL");
        assertThat(temoins).allSatisfy(t -> {
            assertThat(t.httpOnly).isTrue();
            assertThat(t.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(t.path).isEqualTo("/passerelle");
        });
        Cookie temoin = temoins.stream().filter(t -> t.name.equals("JSESSIONID")).findFirst().orElseThrow();
        assertThat(temoin.expires).as("finit avec le navigateur").isEqualTo(-1.0);
        assertThat(page.evaluate("() => document.cookie")).isEqualTo("");
        assertThat(page.content()).doesNotContain(temoin.value);
        assertThat(page.request().get("compte;jsessionid=" + temoin.value).url()).doesNotContain("connexion;");
    }

    @Test
    void un_envoi_qu_aucune_page_n_a_prepare_ne_fait_rien() {
        Page page = navigateur.enTantQue("admin");
        for (String etat : List.of("", "-1234567890:42", "stateless")) {
            FormData envoi = FormData.create().set("nouveauCompte", "nouveauCompte").set("identifiant", "intrus").set("prenom", "Intrus")
                    .set("nom", "Fictif").set("motDePasse", "Alouette-grise-2026!").set("roles", "ADMIN_TECHNIQUE").set("ouvrir", "");
            if (!etat.isEmpty()) {
                envoi.set("jakarta.faces.ViewState", etat);
            }
            APIResponse reponse = page.request().post("administration/nouveau-compte", RequestOptions.create().setForm(envoi));
            assertThat(reponse.status()).as("état « %s »", etat).isIn(200, 400, 410);
            assertThat(reponse.text()).doesNotContain("Le compte est ouvert");
        }
        page.navigate("administration/comptes?q=intrus");
        assertThat(page.locator("main").textContent()).doesNotContain("Intrus");
    }

    @Test
    void une_page_affichee_hors_session_ne_garde_rien_dans_le_navigateur() {
        Page page = navigateur.fenetre(Affichage.TELEPHONE);
        page.navigate("connexion");
        assertThat(page.evaluate("() => Object.keys(localStorage).length + Object.keys(sessionStorage).length")).isEqualTo(0);
    }
}
