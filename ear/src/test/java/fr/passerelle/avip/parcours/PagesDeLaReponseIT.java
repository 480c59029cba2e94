package fr.passerelle.avip.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.service.ReponsesPretes;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Ce que disent les pages de la réponse, à chaque moment d'une demande. */
class PagesDeLaReponseIT {

    @Test
    void la_file_dit_le_rang_et_pourquoi_la_fiche_ce_que_l_acceptation_prendrait() {
        String[] pret = Appel.faire(ReponsesPretes.class, "faire").split(" ");
        Client creche = Client.enTantQue(pret[0]);
        assertThat(lire(creche, "avip/file")).contains("Demandes reçues", "1er", "2e", "envoyée le", "Lou F.", "Comparer");
        String fiche = lire(creche, "avip/reponse?id=" + pret[2]);
        assertThat(fiche).contains("En examen", "lundi matin, mardi matin", "Lou Fictif", "Accepter", "Demander un complément", "Passer à une structure du réseau", "2e");
        String acceptation = lire(creche, "avip/reponse?id=" + pret[2] + "&acte=accepter");
        assertThat(acceptation).contains("Une demande est devant elle", "La place y est", "0, puis 1 sur 1", "Accepter et réserver");
        assertThat(lire(creche, "avip/comparer?ids=" + pret[1] + "," + pret[2])).contains("Comparer des demandes", "est la première de la file");
        assertThat(lire(creche, "avip/comparer?id=" + pret[1])).contains("Comparer des rythmes", "Proposition 3");
        assertThat(lire(creche, "avip/reponse?id=" + pret[1] + "&acte=refuser")).contains("Joint à votre réponse", "même réseau");
        assertThat(lire(creche, "avip/proposer")).contains("Proposer un parent", "Aucun pour l’instant");
        assertThat(creche.statut("avip/suivi")).isEqualTo(404);
    }

    @Test
    void r_avip_31_la_derniere_place_partie_se_dit_en_409_avec_trois_choix() {
        String[] pret = Appel.faire(ReponsesPretes.class, "faire").split(" ");
        Client creche = Client.enTantQue(pret[0]);
        Reponse page = creche.lire("avip/reponse?id=" + pret[2] + "&acte=accepter");
        Appel.faire(ReponsesPretes.class, "accepter", pret[0], pret[1]);
        Reponse refus = new Formulaire(creche, page, "acceptation").avec("du", LocalDate.now().plusDays(14).toString()).avec("au", LocalDate.now().plusMonths(6).toString())
                .avec("demiJournees", "LUNDI_MATIN").avec("message", "").par("accepter");
        assertThat(refus.statut()).isEqualTo(409);
        assertThat(refus.texte()).contains("La dernière place vient d’être attribuée", "Trois choix restent", "acte=attente", "acte=passer", "acte=refuser");
    }

    private static String lire(Client client, String adresse) {
        Reponse reponse = client.lire(adresse);
        assertThat(reponse.statut()).as(adresse).isEqualTo(200);
        return reponse.texte();
    }
}
