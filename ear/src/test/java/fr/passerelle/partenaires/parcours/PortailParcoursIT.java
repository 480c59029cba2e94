package fr.passerelle.partenaires.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Affichage;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import fr.passerelle.partenaires.service.MembresPrets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * R-PART-15 à R-PART-18 : par la porte des bailleurs ou par l'autre, avec un code. Une collègue entre, ouvre un service, écrit à la Caf ; la convention suspendue, son clic suivant est refusé avec des mots.
 */
class PortailParcoursIT {

    private static final String MOT_DE_PASSE = "Passerelle-demo-1!";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void une_collegue_ouvre_un_service_ecrit_a_la_caf_et_apprend_pourquoi_tout_se_ferme() {
        String nom = Appel.faire(MembresPrets.class, "faire");
        Page page = navigateur.ouvrir("bailleurs/connexion", Affichage.TELEPHONE);
        Accessibilite.verifier(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("La connexion des autres partenaires")).click();
        assertThat(page.getByText("ne les partagez jamais")).isVisible();
        entrer(page, nom + "a");
        page.waitForURL("**/partenaires/portail");
        titre(page, "Mon Compte Partenaire");
        Accessibilite.verifier(page);
        Captures.prendre(page, "portail");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Consultation des données"))).click();
        assertThat(page.getByText("Votre droit est en règle")).isVisible();
        Accessibilite.verifier(page);

        page.navigate("partenaires/ecrire");
        bouton(page, "Envoyer");
        Accessibilite.verifier(page);
        page.getByLabel(Pattern.compile("De quoi s’agit-il")).fill("Une question");
        page.getByLabel("Votre message").fill("Bonjour,\nquelles pièces joindre ?");
        bouton(page, "Envoyer");
        page.waitForURL("**/partenaires/messages");
        Accessibilite.verifier(page);
        Captures.prendre(page, "portail-messages");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Une question")).click();
        assertThat(page.getByText("Pas encore lu")).isVisible();
        Accessibilite.verifier(page);
        Captures.prendre(page, "portail-echange");

        page.navigate("partenaires/portail");
        Appel.faire(MembresPrets.class, "suspendre", nom);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Consultation des données"))).click();
        assertThat(page.getByText("Votre session a pris fin")).isVisible();
        entrer(page, nom + "a");
        assertThat(page.getByText("Ce service vous est fermé")).isVisible();
        assertThat(page.getByText(Pattern.compile("La convention d’accès de votre organisme est suspendue"))).isVisible();
        Accessibilite.verifier(page);
        Captures.prendre(page, "portail-ferme");
        page.navigate("partenaires/mes-contrats");
        Accessibilite.verifier(page);
        Captures.prendre(page, "portail-contrats");
        page.navigate("partenaires/mes-documents");
        Accessibilite.verifier(page);
        page.navigate("partenaires/aide");
        Accessibilite.verifier(page);
    }

    /** Suspendue, la session l'est aussi, et l'appareil n'est plus reconnu : le code se redemande. */
    private static void entrer(Page page, String compte) {
        new PageDeConnexion(page).soumettre(compte, MOT_DE_PASSE);
        page.waitForURL("**/code-de-connexion");
        page.getByLabel("Code reçu").fill(page.locator("#codeMontre").textContent());
        page.getByLabel(Pattern.compile("Se souvenir de cet appareil")).check();
        bouton(page, "Se connecter");
    }

    private static void titre(Page page, String texte) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(texte);
    }

    private static void bouton(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true)).click();
    }
}
