package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import fr.passerelle.http.Sessions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** La page d'un compte, sans navigateur : un code s'imprime et ne se montre pas ; qui doit changer de mot de passe ne va nulle part. */
class PagesDuCompteIT {

    @Test
    void un_code_s_imprime_et_la_page_ne_le_montre_jamais() {
        Appel.faire(ComptesPrets.class, "faireOuvrirSansMotDePasse", "sittelle-papier");
        Client admin = Client.enTantQue("admin");
        Reponse page = admin.lire("administration/compte?identifiant=sittelle-papier");
        assertThat(page.texte()).contains("Corriger le nom", "Envoyer un lien", "Suspendre le compte", "Fermer le compte");
        Reponse feuille = new Formulaire(admin, page, "formCode").par("imprimerUnCode");
        assertThat(feuille.type()).isEqualTo("application/pdf");
        assertThat(feuille.texte()).startsWith("%PDF");
        assertThat(admin.lire("administration/compte?identifiant=sittelle-papier").texte()).contains("Le dernier a été imprimé le")
                .doesNotContainPattern("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(Client.dehors().lire("code-remis").texte()).contains("Code reçu sur papier", "Montrer", "En proposer un");
    }

    @Test
    void chacun_choisit_dans_son_compte_ce_qu_il_apprend_aussi_par_courriel() {
        Client pilote = Client.enTantQue("pilote");
        Reponse page = pilote.lire("compte");
        assertThat(page.texte()).contains("Mes notifications", "Une tâche que vous avez demandée est finie").doesNotContain("Une saisine vous est confiée");
        assertThat(coche(page)).isFalse();
        assertThat(new Formulaire(pilote, page, "formNotifications").avec("parCourriel", "TACHE_FINIE").par("choisir").statut()).isEqualTo(302);
        Reponse choisie = pilote.lire("compte");
        assertThat(coche(choisie)).isTrue();
        assertThat(new Formulaire(pilote, choisie, "formNotifications").par("choisir").statut()).isEqualTo(302);
        assertThat(coche(pilote.lire("compte"))).isFalse();
    }

    private static boolean coche(Reponse page) {
        return Pattern.compile("<input[^>]*value=\"TACHE_FINIE\"[^>]*>").matcher(page.texte()).results().anyMatch(c -> c.group().contains("checked"));
    }

    @Test
    void tant_que_le_mot_de_passe_est_connu_d_un_autre_chaque_adresse_mene_a_la_page_ou_l_on_en_choisit_un() {
        ComptesPrets.ouvrir("sittelle-neuve", Sessions.MOT_DE_PASSE);
        Client neuve = Client.enTantQue("sittelle-neuve");
        assertThat(neuve.lire("compte").statut()).isEqualTo(200);
        Appel.faire(ComptesPrets.class, "faireExigerUnAutre", "sittelle-neuve");
        for (String chemin : new String[] {"", "compte", "taches", "mediation/saisines.csv", "presence", "inconnu"}) {
            assertThat(neuve.lire(chemin).renvoi()).as(chemin).endsWith("/mot-de-passe-a-changer");
        }
        Reponse page = neuve.lire("mot-de-passe-a-changer");
        assertThat(page.texte()).contains("Quelqu’un d’autre connaît votre mot de passe");
        Reponse change = new Formulaire(neuve, page, "mdp").avec("ancien", Sessions.MOT_DE_PASSE).avec("motDePasse", "une sittelle torchepot, tête en bas")
                .avec("confirmation", "une sittelle torchepot, tête en bas").par("changer");
        assertThat(change.renvoi()).endsWith("/connexion?fin=motDePasse");
    }
}
