package fr.passerelle.socle.comptes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import fr.passerelle.serveur.ServeurDeTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Un mot de passe oublié, du lien de la page de connexion jusqu'à la connexion avec le nouveau. */
class OubliParcoursIT {

    private static final String ENVOYE = "Si un compte correspond, un courriel lui est envoyé";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void R_USAG_60_un_mot_de_passe_oublie_se_refait_par_le_lien_recu_et_la_solidite_se_voit_en_tapant() throws Exception {
        ComptesPrets.ouvrir("roitelet", "Roitelet-a-triple-bandeau-7");
        Page page = navigateur.ouvrir("connexion", Affichage.TELEPHONE);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mot de passe oublié")).click();
        Accessibilite.verifier(page);
        demander(page, "personne@ailleurs.example");
        assertThat(page.getByText(ENVOYE)).isVisible();
        page.navigate("mot-de-passe-oublie");
        demander(page, "roitelet@essai.example");
        assertThat(page.getByText(ENVOYE)).isVisible();
        Accessibilite.verifier(page);

        String chemin = lienRecu();
        page.navigate(chemin);
        page.getByLabel(Pattern.compile("^Nouveau mot de passe")).fill("azertyuiop");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("Solidité faible\\. Le mot de passe compte au moins 16"));
        Accessibilite.verifier(page);
        choisir(page, "azertyuiop", "azertyuiop");
        assertThat(page.getByText("Le mot de passe compte au moins 16 caractères").first()).isVisible();
        page.getByLabel(Pattern.compile("^Nouveau mot de passe")).fill("Roitelet-huppe-du-jardin-9");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("Solidité (bonne|très bonne)\\.$"));
        Captures.prendre(page, "nouveau-mot-de-passe");
        choisir(page, "Roitelet-huppe-du-jardin-9", "Roitelet-huppe-du-jardin-9");
        assertThat(page.getByText("Votre mot de passe est changé")).isVisible();
        new PageDeConnexion(page).soumettre("roitelet", "Roitelet-huppe-du-jardin-9");
        page.waitForURL(adresse -> !adresse.contains("/connexion"));

        Page ailleurs = navigateur.ouvrir(chemin);
        assertThat(ailleurs.getByText("Ce lien a déjà servi")).isVisible();
        Accessibilite.verifier(ailleurs);
    }

    private static void demander(Page page, String saisi) {
        page.getByLabel(Pattern.compile("^Identifiant ou adresse")).fill(saisi);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Recevoir un lien")).click();
    }

    private static void choisir(Page page, String nouveau, String confirmation) {
        page.getByLabel(Pattern.compile("^Nouveau mot de passe")).fill(nouveau);
        page.getByLabel(Pattern.compile("^Une seconde fois")).fill(confirmation);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Choisir ce mot de passe")).click();
    }

    /** The path of the link, once the mail is in the outbox. */
    private static String lienRecu() throws SQLException {
        long limite = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (Connection base = ServeurDeTest.principal().base(); PreparedStatement requete = base.prepareStatement(
                "select corps from courriels.envoi where modele = 'MOT_DE_PASSE_OUBLIE' and adresse = 'roitelet@essai.example'")) {
            while (true) {
                try (ResultSet lignes = requete.executeQuery()) {
                    if (lignes.next()) {
                        return lignes.getString(1).replaceAll("(?s).*/(nouveau-mot-de-passe\\?lien=\\S+).*", "$1");
                    }
                }
                Assertions.assertThat(System.nanoTime()).as("le courriel est déposé").isLessThan(limite);
                Thread.onSpinWait();
            }
        }
    }
}
