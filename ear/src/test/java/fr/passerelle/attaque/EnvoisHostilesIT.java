package fr.passerelle.attaque;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import fr.passerelle.http.Sessions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Des formulaires que personne n'a remplis : une valeur impossible, la même deux fois, l'état d'une autre page. Un refus, jamais une panne. */
@Tag("attaque")
class EnvoisHostilesIT {

    private static final String ETAT = "jakarta.faces.ViewState";

    @Test
    void la_session_a_fermer_qui_n_est_pas_un_numero_n_est_celle_de_personne() {
        Client client = Client.enTantQue("pilote");
        for (String numero : List.of("abc", "-1", "99999999999999999999", "")) {
            Reponse reponse = new Formulaire(client, client.lire("compte"), "toutes").avec("session", numero).par("fermer");
            assertThat(reponse.statut()).as(numero).isLessThan(500);
        }
    }

    @Test
    void un_role_donne_deux_fois_est_donne_une_fois() {
        Client client = Client.enTantQue("admin");
        String page = "administration/compte?identifiant=pilote";
        String etat = Sessions.champsCaches(client.lire(page).texte()).get(ETAT);
        Reponse reponse = client.poster(page, "formRoles=formRoles&roles=PILOTE&roles=PILOTE&changer=&" + ETAT + "=" + code(etat));
        assertThat(reponse.statut()).isLessThan(500);
    }

    @Test
    void l_etat_d_une_autre_page_est_celui_d_une_page_perimee() {
        Client client = Client.enTantQue("admin");
        List<String> pages = List.of("compte", "administration/nouveau-compte", "administration/compte?identifiant=pilote",
                "administration/comptes", "administration/reglages", "administration/courriels", "taches");
        for (String une : pages) {
            String etat = Sessions.champsCaches(client.lire(une).texte()).get(ETAT);
            for (String autre : pages) {
                if (etat != null && !une.equals(autre)) {
                    assertThat(client.poster(autre, "x=1&" + ETAT + "=" + code(etat)).statut()).as(une + " → " + autre).isLessThan(500);
                }
            }
        }
    }

    @Test
    void un_envoi_sans_etat_ni_page_est_refuse_en_une_ligne_de_journal_et_sans_session() throws Exception {
        Client dehors = Client.dehors();
        for (String corps : List.of("connexion=connexion&identifiant=x&motDePasse=y&entrer=", "a=1", ETAT + "=stateless", ETAT + "=-1%3A2")) {
            long avant = JournalDuServeur.taille();
            Reponse reponse = dehors.poster("connexion", corps);
            assertThat(reponse.statut()).as(corps).isLessThan(500);
            assertThat(JournalDuServeur.depuis(avant)).as(corps).doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void trois_cents_pages_introuvables_ne_font_ni_session_ni_nom_de_classe_au_journal() throws Exception {
        Client dehors = Client.dehors();
        Client dedans = Client.enTantQue("pilote");
        long avant = JournalDuServeur.taille();
        for (int i = 0; i < 100; i++) {
            for (String chemin : List.of("resources/passerelle/absent-" + i + ".css", "jakarta.faces.resource/absent-" + i + ".js.xhtml", "connexion/absent-" + i)) {
                Reponse reponse = dehors.lire(chemin);
                assertThat(reponse.temoins()).as(chemin).isEmpty();
            }
        }
        assertThat(dedans.statut("absente.xhtml")).isEqualTo(404);
        assertThat(dedans.statut("n-existe-pas")).isEqualTo(404);
        assertThat(JournalDuServeur.depuis(avant)).doesNotContain("fr.passerelle.", "com.sun.faces", "\tat ", "Exception", "/tmp/", "/target/");
    }

    private static String code(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
