package fr.passerelle.mediation.expedition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import fr.passerelle.mediation.parcours.SaisinesPretes;
import org.junit.jupiter.api.Test;

/** La page d'une lettre revenue, sans navigateur : elle dit ce qui manque à côté de son champ, puis mène au nouvel envoi. */
class PageDUneLettreRevenueIT {

    @Test
    void une_lettre_revenue_se_renvoie_de_sa_page_apres_que_l_adresse_est_donnee() {
        String page = "mediation/lettre-suivie?id=" + SaisinesPretes.lettreRevenue("Odile Retour-Fictive");
        Client assistant = Client.enTantQue("assistant");
        Reponse lue = assistant.lire(page);
        assertThat(lue.texte()).contains("L’envoyer de nouveau", "Préparer le nouvel envoi", "personne@demo.example").doesNotContain("Elle est revenue");

        Reponse refusee = remplir(assistant, lue, "COURRIER", "").par("renvoyer");
        assertThat(refusee.statut()).isEqualTo(200);
        assertThat(refusee.texte()).contains("Indiquez l’adresse postale");
        Reponse faite = remplir(assistant, refusee, "COURRIER", "3 rue Neuve\n52000 CHAUMONT").par("renvoyer");
        assertThat(faite.statut()).isEqualTo(302);
        Reponse nouvelle = assistant.lire(faite.renvoi().replaceAll(".*/passerelle/", ""));
        assertThat(nouvelle.texte()).contains("3 rue Neuve, 52000 CHAUMONT", "Celui qui est revenu", "Marquer la lettre remise");
        assertThat(assistant.lire(page).texte()).contains("Nouvel envoi", "envoyée de nouveau").doesNotContain("Préparer le nouvel envoi");
        assertThat(Client.enTantQue("service").statut(page)).isEqualTo(404);
    }

    @Test
    void le_menu_ouvre_les_lettres_sur_celles_a_expedier_et_dit_qu_on_y_est() {
        String lien = "href=\"/passerelle/mediation/lettres?etat=A_EXPEDIER\"";
        assertThat(Client.enTantQue("assistant").lire("").texte()).contains(lien).doesNotContain(lien + " aria-current=\"page\"");
        assertThat(Client.enTantQue("assistant").lire("mediation/lettres?etat=A_EXPEDIER").texte()).contains(lien + " aria-current=\"page\"");
    }

    private static Formulaire remplir(Client client, Reponse page, String voie, String adresse) {
        return new Formulaire(client, page, "deNouveau").avec("voie", voie).avec("adressePostale", adresse).avec("courrielDEnvoi", "");
    }
}
