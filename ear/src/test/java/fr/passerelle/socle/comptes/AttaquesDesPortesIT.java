package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Reponse;
import fr.passerelle.http.Sessions;
import fr.passerelle.http.Visiteur;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ce qu'on tente aux portes : entrer par-dessus quelqu'un, à deux au même instant. */
@Tag("attaque")
class AttaquesDesPortesIT {

    private static final String INCONNU = "Identifiant ou mot de passe inconnu";

    @Test
    void se_connecter_par_dessus_une_session_regarde_ce_qui_est_tape_et_finit_ce_qui_etait_ouvert() {
        Visiteur poste = new Visiteur();
        assertThat(poste.seConnecter("accueil", Sessions.MOT_DE_PASSE).statut()).isEqualTo(302);
        assertThat(poste.identite()).contains("accueil");

        Reponse refus = poste.seConnecter("pilote", "n’importe quoi");
        assertThat(refus.statut()).as("la page, une fois la session d’avant finie").isEqualTo(200);
        assertThat(refus.texte()).contains(INCONNU);
        assertThat(poste.identite()).as("plus personne").isEmpty();

        assertThat(poste.seConnecter("accueil", Sessions.MOT_DE_PASSE).statut()).isEqualTo(302);
        assertThat(poste.seConnecter("pilote", Sessions.MOT_DE_PASSE).statut()).isEqualTo(302);
        assertThat(poste.identite()).contains("pilote");
    }

    @Test
    void deux_connexions_du_meme_compte_au_meme_instant_reussissent_toutes_les_deux() {
        List<Integer> statuts = new ArrayList<>();
        for (int fois = 0; fois < 10; fois++) {
            List<CompletableFuture<Reponse>> deux = List.of(entrer("direction"), entrer("direction"));
            deux.forEach(e -> statuts.add(e.join().statut()));
        }
        assertThat(statuts).hasSize(20).containsOnly(302);
    }

    private static CompletableFuture<Reponse> entrer(String compte) {
        return CompletableFuture.supplyAsync(() -> new Visiteur().seConnecter(compte, Sessions.MOT_DE_PASSE));
    }
}
