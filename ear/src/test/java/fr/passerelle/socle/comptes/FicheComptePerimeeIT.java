package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deux administrateurs sur le même compte : celui qui envoie trop tard voit ce que l'autre a changé, et ne le défait pas. */
@Tag("attaque")
class FicheComptePerimeeIT {

    @Test
    void changer_l_adresse_garde_le_service_que_l_autre_vient_de_changer() {
        String identifiant = "deux-a-la-fois";
        Appel.faire(ComptesPrets.class, "faireOuvrirSansMotDePasse", identifiant);
        Client admin = Client.enTantQue("admin");
        Reponse page = admin.lire("administration/compte?identifiant=" + identifiant);
        Appel.faire(ComptesPrets.class, "faireChangerDeService", identifiant, "Accueil de Saint-Dizier", "autre-administrateur");

        Reponse trop = new Formulaire(admin, page, "formCoordonnees").avec("courriel", "neuve@essai.example").avec("service", "").par("coordonner");
        assertThat(trop.statut()).isEqualTo(200);
        assertThat(trop.texte()).contains("Ce qui a changé pendant que vous écriviez", "<strong>Accueil de Saint-Dizier</strong>")
                .containsPattern("Ce compte a changé entre-temps\u202f: modifié en dernier par Sacha Fictif, le [^.]+ à \\d+[^.]+\\d\\d\\.");
        assertThat(trop.texte()).containsPattern("id=\"service\"[^>]* value=\"Accueil de Saint-Dizier\"")
                .containsPattern("id=\"courriel\"[^>]* value=\"neuve@essai.example\"");
    }

    @Test
    void deux_envois_au_meme_instant_l_un_est_fait_et_l_autre_refuse_sans_incident() {
        String identifiant = "deux-au-meme-instant";
        Appel.faire(ComptesPrets.class, "faireOuvrirSansMotDePasse", identifiant);
        Client admin = Client.enTantQue("admin");
        for (int fois = 0; fois < 6; fois++) {
            String tour = "Accueil " + fois;
            List<CompletableFuture<Integer>> deux = Stream.of(tour, tour + " bis")
                    .map(service -> new Formulaire(admin, admin.lire("administration/compte?identifiant=" + identifiant), "formCoordonnees")
                            .avec("courriel", identifiant + "@essai.example").avec("service", service))
                    .toList().stream().map(f -> CompletableFuture.supplyAsync(() -> f.par("coordonner").statut())).toList();
            assertThat(deux).extracting(CompletableFuture::join).containsExactlyInAnyOrder(302, 200);
        }
    }
}
