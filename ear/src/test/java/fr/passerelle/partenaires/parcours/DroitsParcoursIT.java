package fr.passerelle.partenaires.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import fr.passerelle.navigateur.PageDeConnexion;
import fr.passerelle.partenaires.service.MembresPrets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** L'administrateur délégué nomme une collègue et dit ce qu'elle peut faire ; la Caf questionne, suspend, et chacun voit l'autre. */
class DroitsParcoursIT {

    private static final String MOT_DE_PASSE = "Passerelle-demo-1!";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void l_administratrice_donne_un_droit_la_Caf_le_questionne_et_le_suspend_et_le_depart_finit_tout() {
        String nom = Appel.faire(MembresPrets.class, "faire");
        Page elle = navigateur.ouvrir("partenaires/connexion");
        new PageDeConnexion(elle).soumettre(nom + "s", MOT_DE_PASSE);
        elle.waitForURL("**/code-de-connexion");
        elle.getByLabel("Code reçu").fill(elle.locator("#codeMontre").textContent());
        bouton(elle, "Se connecter");
        elle.waitForURL("**/partenaires/portail");

        elle.navigate("partenaires/mes-utilisateurs");
        Accessibilite.verifier(elle);
        Captures.prendre(elle, "mes-utilisateurs");
        bouton(elle, "Ajouter");
        assertThat(elle.getByText("Indiquez le prénom").first()).isVisible();
        elle.locator("#prenom").fill("Nour");
        elle.locator("#nom").fill("Collègue");
        elle.locator("#courriel").fill("nour." + nom + "@exemple.fr");
        bouton(elle, "Ajouter");
        elle.waitForURL("**/mon-utilisateur?id=*");
        assertThat(elle.getByText("elle reçoit par courriel")).isVisible();
        elle.locator("#profil").selectOption(new SelectOption().setLabel("Consultation des données allocataires (CDAP), profil T1"));
        bouton(elle, "Donner ce droit");
        assertThat(elle.getByText("Le droit est donné")).isVisible();
        Accessibilite.verifier(elle);
        Captures.prendre(elle, "mon-utilisateur");
        elle.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Consultation des données"))).first().click();
        Accessibilite.verifier(elle);
        String droit = elle.url().replaceAll(".*id=", "");

        Page caf = navigateur.enTantQue("habilitations");
        caf.navigate("partenaires/habilitations");
        Accessibilite.verifier(caf);
        Captures.prendre(caf, "habilitations");
        caf.navigate("partenaires/habilitation?id=" + droit);
        Accessibilite.verifier(caf);
        Captures.prendre(caf, "habilitation");
        caf.locator("#question").fill("Pour quelle mission ?");
        bouton(caf, "Poser la question");
        assertThat(caf.getByText("La question est posée")).isVisible();
        caf.getByText("Suspendre aussitôt").click();
        caf.locator("#motif").selectOption("MANQUEMENT");
        bouton(caf, "Suspendre");
        caf.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suspendre")).click();
        assertThat(caf.getByText("Le droit est suspendu")).isVisible();
        Accessibilite.verifier(caf);
        caf.navigate("partenaires/matrice?partenaire=" + Appel.faire(MembresPrets.class, "partenaire", nom));
        Accessibilite.verifier(caf);
        Captures.prendre(caf, "matrice");
        caf.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nour Collègue")).click();
        Accessibilite.verifier(caf);
        Captures.prendre(caf, "personne");

        elle.reload();
        assertThat(elle.getByText("Pour quelle mission ?")).isVisible();
        elle.locator("#reponse").fill("Pour l’accueil du mercredi.");
        bouton(elle, "Répondre");
        assertThat(elle.getByText("Votre réponse est envoyée")).isVisible();
        Accessibilite.verifier(elle);
        elle.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Répondre à la suspension")).click();
        Accessibilite.verifier(elle);
        Captures.prendre(elle, "suspensions");
        elle.locator("#reponse").fill("Elle ne l’a fait qu’une fois.");
        bouton(elle, "Répondre à la suspension");
        assertThat(elle.getByText("Votre réponse est gardée")).isVisible();
        assertThat(elle.getByText("Répondu dans le délai")).isVisible();
        Accessibilite.verifier(elle);
        elle.navigate("partenaires/mon-droit?id=" + droit);
        elle.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nour Collègue")).first().click();
        bouton(elle, "Noter le départ");
        elle.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Noter le départ")).click();
        elle.waitForURL("**/mes-utilisateurs");
        assertThat(elle.getByText("Le départ est noté")).isVisible();
        assertThat(elle.getByText("Nour Collègue")).hasCount(0);
    }

    private static void bouton(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true)).first().click();
    }
}
