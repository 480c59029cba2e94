package fr.passerelle.socle.comptes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entrer dans l'application, et n'y pas entrer. */
class ConnexionIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @ParameterizedTest
    @ValueSource(strings = {
        "mediateur", "suppleant", "assistant", "service", "pilote", "direction", "accueil", "dpo", "admin"})
    void chaque_compte_de_demonstration_entre_et_trouve_son_tableau_de_bord(String identifiant) {
        Reponse accueil = Client.enTantQue(identifiant).lire("");

        Assertions.assertThat(accueil.statut()).isEqualTo(200);
        Assertions.assertThat(accueil.texte()).contains("<h1", "Se déconnecter");
    }

    @Test
    void un_mauvais_mot_de_passe_reste_a_la_porte_avec_une_explication_qui_ne_dit_pas_si_le_compte_existe() {
        Page page = navigateur.fenetre(Affichage.TELEPHONE);
        PageDeConnexion connexion = PageDeConnexion.ouvrir(page);
        Accessibilite.verifier(page);

        connexion.soumettre("personne", "un mot de passe faux");
        assertThat(page.getByText("Identifiant ou mot de passe inconnu")).isVisible();
        Accessibilite.verifier(page);
        connexion.soumettre("dpo", "un mot de passe faux");
        assertThat(page.getByText("Identifiant ou mot de passe inconnu")).isVisible();
    }

    @Test
    void l_adresse_demandee_avant_de_se_connecter_est_celle_ou_l_on_arrive() {
        Page page = navigateur.ouvrir("?retour=1");
        new PageDeConnexion(page).seConnecter("mediateur");

        assertThat(page).hasURL(Pattern.compile("/passerelle/\\?retour=1$"));
    }

    @Test
    void le_temoin_de_session_ne_sort_ni_vers_un_script_ni_vers_un_autre_site() {
        Page page = navigateur.sessionNeuve("mediateur");

        Assertions.assertThat(page.context().cookies()).hasSize(2).allSatisfy(temoin -> {
            Assertions.assertThat(temoin.httpOnly).isTrue();
            Assertions.assertThat(temoin.sameSite.name()).isEqualTo("LAX");
            Assertions.assertThat(temoin.path).isEqualTo("/passerelle");
        });
    }
}
