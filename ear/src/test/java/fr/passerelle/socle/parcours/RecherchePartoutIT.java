package fr.passerelle.socle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ce qui se cherche de n'importe quelle page : ce que l'on peut lister, et rien d'autre. */
class RecherchePartoutIT {

    private static final Pattern REFERENCE = Pattern.compile("ref=(MED-(\\d{4})-0*(\\d+))");

    private final Client mediateur = Client.enTantQue("mediateur");

    private static Reponse chercher(Client qui, String saisi) {
        return qui.lire("recherche?q=" + URLEncoder.encode(saisi, StandardCharsets.UTF_8));
    }

    @Test
    void une_reference_en_toute_casse_mene_droit_a_sa_fiche() {
        Matcher une = REFERENCE.matcher(mediateur.lire("mediation/saisines").texte());
        assertThat(une.find()).isTrue();
        for (String saisi : List.of(une.group(1), une.group(1).toLowerCase(), " " + une.group(1).replace('-', ' ') + "\u00a0", "med-" + une.group(2) + "-" + une.group(3))) {
            assertThat(chercher(mediateur, saisi).renvoi()).as(saisi).endsWith("/mediation/saisine?ref=" + une.group(1));
        }
    }

    @Test
    void un_nom_sans_accent_ou_fautif_trouve_par_genre_avec_le_chemin_vers_tous() {
        for (String saisi : List.of("échantillon", "ECHANTILLON", "echantilon")) {
            String page = chercher(mediateur, saisi).texte();
            assertThat(page).as(saisi).contains("Saisines").contains("Nadia Échantillon").contains("/passerelle/mediation/saisines?q=");
        }
        assertThat(chercher(mediateur, "partenaires").texte()).contains("/mediation/preconisation?id=");
    }

    @Test
    void ce_qui_ne_cherche_rien_ne_casse_rien() {
        for (String saisi : List.of("", "   ", "\u00a0\u202f", "%%%", "'; drop table", "\\", "a".repeat(10_000), "é".repeat(250), "\u0000", "<script>")) {
            Reponse page = chercher(mediateur, saisi);
            assertThat(page.statut()).as(saisi.length() > 20 ? "long" : saisi).isEqualTo(200);
            assertThat(page.texte()).doesNotContain("<script>\"");
        }
        assertThat(chercher(mediateur, "é".repeat(250)).texte()).contains("200 premiers caractères");
    }

    @Test
    void chacun_ne_trouve_que_ce_qu_il_peut_lister_et_qui_n_a_rien_a_chercher_n_a_pas_de_recherche() {
        assertThat(Client.enTantQue("accueil").lire("").texte()).doesNotContain("id=\"partout\"");
        assertThat(chercher(Client.enTantQue("accueil"), "échantillon").texte()).doesNotContain("Nadia");
        assertThat(chercher(Client.enTantQue("direction"), "échantillon").texte()).doesNotContain("Nadia");
        String admin = chercher(Client.enTantQue("admin"), "camille").texte();
        assertThat(admin).contains("/administration/compte?identifiant=mediateur").doesNotContain("MED-");
        assertThat(mediateur.lire("").texte()).contains("id=\"partout\"").contains("action=\"/passerelle/recherche\"");
    }
}
