package fr.passerelle.avip.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Navigateur;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** L'annuaire que chacun peut ouvrir : une liste, une carte, des fichiers, sans compte, sans hôte du dehors. */
class AnnuaireAvipIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private final Client passant = Client.dehors();

    @ParameterizedTest
    @CsvSource({"isomes, Isômes", "saint dizier, Centre-Ville", "SAINT-DIZIER, Vert-Bois", "thonnance les joinville, Thonnance-lès-Joinville", "adpep, Boutchous"})
    void une_structure_se_trouve_sans_accent_ni_tiret(String saisi, String trouve) {
        String page = passant.lire("avip/annuaire?q=" + saisi.replace(" ", "+")).texte();
        assertThat(page).contains(trouve).doesNotContain("Micro-crèche à l’Abord’âge");
    }

    @Test
    void autour_d_une_commune_les_plus_proches_d_abord() {
        String page = passant.lire("avip/annuaire?rayon=30&lieu=joinville").texte();
        assertThat(page.indexOf("Multi-accueil Vall’âge tendre")).isPositive().isLessThan(page.indexOf("Micro-crèche Vall’âge tendre"));
        assertThat(page).contains("à 0\u00a0km").doesNotContain("Boutchous");
        assertThat(passant.lire("avip/annuaire?rayon=10&lieu=52300").texte()).contains("Multi-accueil Vall’âge tendre", "Micro-crèche Vall’âge tendre");
    }

    @Test
    void une_commune_ou_rien_n_est_connu_se_dit() {
        assertThat(passant.lire("avip/annuaire?rayon=5&lieu=Brest").texte()).contains("la distance ne peut pas être calculée");
    }

    @Test
    void rien_n_y_dit_un_nombre_de_places_libres_ni_une_personne() {
        String page = passant.lire("avip/annuaire").texte();
        assertThat(page).containsAnyOf("Places possibles", "Complet", "À confirmer").contains("Label Avip jusqu’au", "À jour le", "Mission locale", "France Travail")
                .doesNotContainPattern("\\d+ places? (libre|disponible|possible)");
    }

    @Test
    void les_memes_structures_se_lisent_en_json_en_geojson_et_en_csv() {
        String points = passant.lire("avip/annuaire.geojson?q=isomes").texte();
        assertThat(points).startsWith("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"").containsOnlyOnce("\"Feature\"")
                .as("la longitude d’abord").contains("\"coordinates\":[5.30500,47.64690]").contains("\"commune\":\"Isômes\"");
        assertThat(passant.lire("avip/annuaire.json?q=isomes").texte()).startsWith("[{").contains("\"code_insee\":\"52249\"");
        Reponse csv = passant.lire("avip/annuaire.csv?q=isomes");
        assertThat(csv.type()).startsWith("text/csv");
        assertThat(csv.texte().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%25%25%25", "q=%00", "rayon=99999&lieu=x", "type=RIEN", "reseau=99999999999999999999", "places='", "page=2062", "lieu=%C2%A0", "rayon=5"})
    void ce_qui_ne_veut_rien_dire_ne_casse_rien(String demande) {
        assertThat(passant.statut("avip/annuaire?" + demande)).isEqualTo(200);
        assertThat(passant.statut("avip/annuaire.geojson?" + demande)).isEqualTo(200);
    }

    @Test
    void la_carte_mene_aux_fiches_au_clavier_et_ne_demande_rien_au_dehors() {
        Page page = navigateur.ouvrir("avip/annuaire");
        Locator reperes = page.locator(".annuaire-carte a.repere");
        assertThat(reperes.count()).isEqualTo(page.locator(".annuaire-fiches > li").count()).isGreaterThanOrEqualTo(10);
        List<String> positions = IntStream.range(0, reperes.count()).mapToObj(i -> reperes.nth(i).locator("circle").getAttribute("cx") + " "
                + reperes.nth(i).locator("circle").getAttribute("cy")).toList();
        assertThat(positions).as("aucun repère n’en cache un autre").doesNotHaveDuplicates();
        reperes.nth(2).focus();
        page.keyboard().press("Enter");
        String fiche = reperes.nth(2).getAttribute("href");
        page.waitForURL(adresse -> adresse.endsWith(fiche));
        assertThat(page.locator(".annuaire-fiches > li:target h2").innerText()).startsWith("3");
        assertThat((List<?>) page.evaluate("performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith(location.origin))")).isEmpty();
        Accessibilite.verifier(page);
    }
}
