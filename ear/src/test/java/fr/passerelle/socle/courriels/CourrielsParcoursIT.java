package fr.passerelle.socle.courriels;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.serveur.ServeurDeTest;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Les courriels : suivis et relancés par l'administrateur, rédigés par qui en répond. */
class CourrielsParcoursIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void un_courriel_en_echec_se_cherche_et_se_relance_apres_confirmation() throws Exception {
        String reference = "ESSAI-" + UUID.randomUUID();
        deposer(reference, "INCERTAIN");
        Page admin = navigateur.enTantQue("admin");
        admin.navigate("administration/courriels?q=" + reference);
        assertThat(admin.getByText("j…@demo.example")).isVisible();
        Assertions.assertThat(admin.content()).doesNotContain("jeanne@");
        Accessibilite.verifier(admin);
        Captures.prendre(admin, "administration-courriels");

        admin.getByRole(AriaRole.LINK, nomme("Relancer le courriel")).click();
        assertThat(admin.getByText("la personne peut le recevoir deux fois")).isVisible();
        Accessibilite.verifier(admin);
        admin.getByRole(AriaRole.BUTTON, nomme("Relancer ce courriel")).click();
        assertThat(admin.getByText("Le courriel est remis en attente")).isVisible();
        Assertions.assertThat(admin.request().get("administration/courriels.csv?q=" + reference).text()).contains("j…@demo.example", reference);
    }

    @Test
    void le_mediateur_voit_l_apercu_avant_d_enregistrer_et_une_valeur_inconnue_est_refusee() {
        Page mediateur = navigateur.enTantQue("mediateur");
        mediateur.navigate("courriels/textes");
        Accessibilite.verifier(mediateur);
        mediateur.getByRole(AriaRole.LINK, nomme("Clôture du dossier")).click();
        assertThat(mediateur.getByText("Votre demande de médiation est close").first()).isVisible();
        Accessibilite.verifier(mediateur);
        Captures.prendre(mediateur, "courriels-texte");
        mediateur.locator("#corps").fill("Bonjour {nom}, c’est fini.");
        mediateur.getByRole(AriaRole.BUTTON, nomme("Aperçu")).click();
        assertThat(mediateur.getByText("Balise inconnue").first()).isVisible();
        Accessibilite.verifier(mediateur);
        mediateur.locator("#corps").fill("Votre demande {reference} est close.");
        mediateur.getByRole(AriaRole.BUTTON, nomme("Aperçu")).click();
        assertThat(mediateur.getByText("Votre demande MED-2026-0042 est close.")).isVisible();
        mediateur.getByRole(AriaRole.BUTTON, nomme("Enregistrer")).click();
        assertThat(mediateur.getByText("vaut désormais ainsi")).isVisible();
        mediateur.getByRole(AriaRole.BUTTON, nomme("Revenir au texte d’origine")).click();
        mediateur.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON,
                new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Revenir au texte d’origine")).click();
        assertThat(mediateur.getByText("de nouveau celui d’origine")).isVisible();
        assertThat(mediateur.getByText("retour au texte d’origine").first()).isVisible();
        Accessibilite.verifier(mediateur);
    }

    @Test
    void sur_un_telephone_tout_se_lit() {
        Page mediateur = navigateur.enTantQue("mediateur", Affichage.TELEPHONE);
        for (String chemin : new String[] {"courriels/textes", "courriels/texte?code=RECOURS_RSA", "mediation/lettres", "mediation/modeles", "mediation/modele"}) {
            Assertions.assertThat(mediateur.navigate(chemin).status()).as(chemin).isEqualTo(200);
            Accessibilite.verifier(mediateur);
            Assertions.assertThat(mediateur.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(chemin).isEqualTo(true);
        }
        Assertions.assertThat(mediateur.request().get("courriels/texte?code=MOT_DE_PASSE_OUBLIE").status()).isEqualTo(404);
        Page admin = navigateur.enTantQue("admin", Affichage.TELEPHONE);
        admin.navigate("administration/courriels");
        Assertions.assertThat(admin.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }

    private static void deposer(String reference, String etat) throws Exception {
        try (Connection base = ServeurDeTest.principal().base(); Statement ordre = base.createStatement()) {
            ordre.executeUpdate("insert into courriels.envoi (modele, adresse, sujet, corps, objet, reference, depose_le, etat, essais, erreur)"
                    + " values ('ACCUSE', 'jeanne@demo.example', 's', 'c', 'essai', '" + reference + "', now(), '" + etat + "', 1, 'Coupure')");
        }
    }

    private static Page.GetByRoleOptions nomme(String nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }
}
