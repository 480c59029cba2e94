package fr.passerelle.socle.comptes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import fr.passerelle.serveur.ServeurDeTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Le début et la fin d'une session : rien de connu avant n'y sert, rien n'en reste après. */
class SessionIT {

    private static final String MOT_DE_PASSE = "Alouette-grise-2026!";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void le_numero_de_session_change_a_la_connexion_et_un_numero_impose_ne_sert_a_rien() {
        Page page = navigateur.fenetre(Affichage.BUREAU);
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "impose-par-un-autre")
                .setDomain(ServeurDeTest.principal().adresse().getHost()).setPath("/passerelle")));
        PageDeConnexion.ouvrir(page).seConnecter("mediateur");
        String premier = temoin(page);
        Assertions.assertThat(premier).isNotEqualTo("impose-par-un-autre");

        page.context().clearCookies();
        PageDeConnexion.ouvrir(page).seConnecter("mediateur");
        Assertions.assertThat(temoin(page)).isNotEqualTo(premier);
    }

    @Test
    void apres_la_sortie_la_page_precedente_redemande_de_se_connecter() {
        Page page = navigateur.sessionNeuve("dpo");
        page.navigate("journal?acte=LECTURE");
        page.locator("details.compte summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter")).click();
        assertThat(page.getByText("Vous êtes déconnecté")).isVisible();
        Accessibilite.verifier(page);

        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/connexion"));
        page.navigate("journal?acte=LECTURE");
        new PageDeConnexion(page).seConnecter("dpo");
        assertThat(page).hasURL(Pattern.compile("/journal\\?acte=LECTURE$"));
    }

    @Test
    void une_page_ouverte_apres_la_fin_de_sa_session_mene_a_la_connexion_puis_y_revient() {
        Page page = navigateur.enTantQue("mediateur");
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "session-finie")
                .setDomain(ServeurDeTest.principal().adresse().getHost()).setPath("/passerelle")));
        page.navigate("mediation/saisines?etat=RECUE");
        assertThat(page.getByText("Votre session a pris fin")).isVisible();
        new PageDeConnexion(page).seConnecter("mediateur");
        assertThat(page).hasURL(Pattern.compile("/mediation/saisines\\?etat=RECUE$"));
    }

    @Test
    void l_adresse_de_suite_ne_mene_jamais_chez_un_autre() {
        for (String piege : List.of("//ailleurs.example", "https://ailleurs.example", "/\\ailleurs.example", "/connexion")) {
            Page page = navigateur.fenetre(Affichage.BUREAU);
            page.navigate("connexion?suite=" + URLEncoder.encode(piege, StandardCharsets.UTF_8));
            new PageDeConnexion(page).soumettre("pilote", PageDeConnexion.MOT_DE_PASSE);
            assertThat(page).hasURL(Pattern.compile("^http://[^/]+/passerelle/$"));
        }
    }

    @Test
    void changer_son_mot_de_passe_ferme_ses_sessions_et_le_nouveau_seul_ouvre() {
        ComptesPrets.ouvrir("alouette", MOT_DE_PASSE);
        Page ici = entrer("alouette", MOT_DE_PASSE);
        Page ailleurs = entrer("alouette", MOT_DE_PASSE);

        ici.navigate("compte");
        changer(ici, MOT_DE_PASSE, "Motdepasse-2026!!");
        assertThat(ici.locator("#motDePasse-erreur")).containsText("Ce mot de passe est trop facile à deviner");
        changer(ici, "faux", "Alouette-verte-2026!");
        assertThat(ici.locator("#ancien-erreur")).containsText("L’ancien mot de passe n’est pas le bon");
        Accessibilite.verifier(ici);
        changer(ici, MOT_DE_PASSE, "Alouette-verte-2026!");
        assertThat(ici.getByText("Votre mot de passe est changé")).isVisible();

        ailleurs.navigate("compte");
        assertThat(ailleurs.getByText("Votre session a pris fin")).isVisible();
        new PageDeConnexion(ailleurs).soumettre("alouette", MOT_DE_PASSE);
        assertThat(ailleurs.getByText("Identifiant ou mot de passe inconnu")).isVisible();
        new PageDeConnexion(ailleurs).soumettre("Alouette", "Alouette-verte-2026!");
        assertThat(ailleurs).hasURL(Pattern.compile("/compte$"));
    }

    @Test
    void R_USAG_57_apres_cinq_echecs_le_bon_mot_de_passe_attend_et_un_administrateur_peut_abreger() {
        ComptesPrets.ouvrir("bergeronnette", MOT_DE_PASSE);
        Page admin = navigateur.enTantQue("admin");
        Page agent = navigateur.fenetre(Affichage.BUREAU);
        PageDeConnexion connexion = PageDeConnexion.ouvrir(agent);
        for (int i = 0; i < 5; i++) {
            connexion.soumettre("bergeronnette", "Faux-mot-de-passe-" + i);
            assertThat(agent.getByText("Identifiant ou mot de passe inconnu")).isVisible();
        }
        connexion.soumettre("bergeronnette", MOT_DE_PASSE);
        assertThat(agent.getByText("Identifiant ou mot de passe inconnu")).isVisible();

        admin.navigate("administration/compte?identifiant=bergeronnette");
        Accessibilite.verifier(admin);
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Laisser réessayer maintenant")).click();
        assertThat(admin.getByText("La personne peut de nouveau se connecter")).isVisible();
        connexion.soumettre("bergeronnette", MOT_DE_PASSE);
        agent.waitForURL(adresse -> !adresse.contains("/connexion"));
    }

    @Test
    void chacun_voit_ses_sessions_ferme_celle_d_ailleurs_puis_toutes() {
        ComptesPrets.ouvrir("rousserolle", MOT_DE_PASSE);
        Page ici = entrer("rousserolle", MOT_DE_PASSE);
        Page ailleurs = entrer("rousserolle", MOT_DE_PASSE);
        ici.navigate("compte");
        Locator lignes = ici.getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW);
        assertThat(lignes).hasCount(3);
        assertThat(lignes.filter(new Locator.FilterOptions().setHasText("Celle-ci"))).hasCount(1);
        assertThat(ici.getByText("Connexion précédente").first()).isVisible();
        Accessibilite.verifier(ici);
        Captures.prendre(ici, "mes-sessions");

        ici.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fermer la session Chrome sur")).click();
        assertThat(ici.getByText("La session est fermée")).isVisible();
        assertThat(lignes).hasCount(2);
        ailleurs.navigate("compte");
        assertThat(ailleurs.getByText("Votre session a pris fin")).isVisible();
        new PageDeConnexion(ailleurs).soumettre("rousserolle", MOT_DE_PASSE);
        assertThat(ailleurs).hasURL(Pattern.compile("/compte$"));

        ailleurs.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fermer toutes mes sessions")).click();
        Accessibilite.verifier(ailleurs);
        ailleurs.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tout fermer")).click();
        assertThat(ailleurs.getByText("Vous êtes déconnecté")).isVisible();
        ici.navigate("compte");
        assertThat(ici.getByText("Votre session a pris fin")).isVisible();
    }

    private static void changer(Page page, String ancien, String nouveau) {
        page.getByLabel(Pattern.compile("^Mot de passe actuel")).fill(ancien);
        page.getByLabel(Pattern.compile("^Nouveau mot de passe(?!, une)")).fill(nouveau);
        page.getByLabel(Pattern.compile("^Nouveau mot de passe, une seconde fois")).fill(nouveau);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Changer le mot de passe")).click();
    }

    private Page entrer(String identifiant, String motDePasse) {
        Page page = navigateur.fenetre(Affichage.BUREAU);
        PageDeConnexion.ouvrir(page).soumettre(identifiant, motDePasse);
        page.waitForURL(adresse -> !adresse.contains("/connexion"));
        return page;
    }

    private static String temoin(Page page) {
        return page.context().cookies().stream().filter(c -> c.name.equals("JSESSIONID")).findFirst().orElseThrow().value;
    }
}
