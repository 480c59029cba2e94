package fr.passerelle.socle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Un autre site fait envoyer un formulaire au navigateur d'une personne connectée : refusé à toute adresse, quel que soit ce qu'il porte. */
@Tag("attaque")
class EnvoisEtrangersIT {

    private static final String AILLEURS = "https://ailleurs.example";

    @Test
    void un_envoi_venu_d_un_autre_site_est_refuse_a_toute_adresse_connecte_ou_non() throws IOException {
        List<String> passes = new ArrayList<>();
        for (Client client : List.of(Client.dehors(), Client.enTantQue("admin"))) {
            for (String adresse : PageDite.toutes().stream().map(PageDite::adresse).toList()) {
                if (client.poster(adresse, "a=1", "Origin", AILLEURS).statut() != 403
                        || client.poster(adresse, "a=1", "Sec-Fetch-Site", "cross-site").statut() != 403) {
                    passes.add(adresse);
                }
            }
        }
        assertThat(passes).isEmpty();
    }

    @Test
    void il_se_lit_pourquoi_et_ce_qui_vient_de_nos_pages_passe() {
        Client client = Client.enTantQue("mediateur");
        Reponse refus = client.poster("presence", "", "Origin", AILLEURS);
        assertThat(refus.texte()).contains("Cet envoi ne vient pas d’une page de Passerelle");
        String ici = refus.adresse().resolve("/").toString().replaceAll("/$", "");
        assertThat(client.poster("presence", "", "Origin", ici, "Sec-Fetch-Site", "same-origin").statut()).isEqualTo(204);
        assertThat(client.poster("presence", "").statut()).isEqualTo(204);
    }

    @Test
    void qui_commence_ailleurs_qu_au_tableau_de_bord_y_est_reconduit() {
        assertThat(Client.enTantQue("partenaire1").poster("presence", "", "Origin", AILLEURS).texte())
                .contains("/passerelle/partenaires/portail\"", "Mon Compte Partenaire").doesNotContain("tableau de bord");
    }
}
